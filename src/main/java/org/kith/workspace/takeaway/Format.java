package org.kith.workspace.takeaway;

/** What something can be taken away as. */
public enum Format {
    WORD(
            "Word document",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "to work on, to add to"),
    PDF("PDF", "pdf", "application/pdf", "to read, print and send; tagged for screen readers"),
    SVG("Picture (SVG)", "svg", "image/svg+xml", "sharp at any size; its text can be read and searched"),
    PNG("Picture (PNG)", "png", "image/png", "to put into a document or a slide"),
    CSV("Tables (CSV, in a zip)", "zip", "application/zip", "for a spreadsheet"),
    GRAPHML("Network (GraphML)", "graphml", "application/graphml+xml", "for other network tools"),
    JSON("Network (JSON)", "json", "application/json", "for programs");

    private final String label;
    private final String extension;
    private final String type;
    private final String use;

    Format(String label, String extension, String type, String use) {
        this.label = label;
        this.extension = extension;
        this.type = type;
        this.use = use;
    }

    public String label() {
        return label;
    }

    /** How the names of its files end. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What one would want it for. */
    public String use() {
        return use;
    }
}
