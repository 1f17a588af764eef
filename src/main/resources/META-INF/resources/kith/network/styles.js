/**
 * The style sheet, adopted by the shadow root: no inline style, so a strict content security policy can stay. Every
 * colour is a token of the page (`--kith-…`) with a fall-back for light and dark; forced colours come last.
 */
const css = `
:host {
    --_surface: var(--kith-surface, light-dark(#ffffff, #15181c));
    --_field: color-mix(in oklab, var(--kith-sunken, light-dark(#eceff1, #0f1317)) 55%, var(--_surface));
    --_text: var(--kith-text, light-dark(#1b1f24, #e9ebee));
    --_muted: var(--kith-text-quiet, light-dark(#4c555e, #aab3bc));
    --_line: var(--kith-network-line, light-dark(#69747f, #8e99a4));
    --_dim-text: var(--kith-network-dim-text, light-dark(#626b73, #919aa3));
    --_dim-line: var(--kith-network-dim-line, light-dark(#7f878f, #6f7881));
    --_accent: var(--kith-accent, light-dark(#1b5da6, #82b8f3));
    --_soft: var(--kith-accent-wash, light-dark(#dfeaf7, #1d3247));
    --_on-accent: var(--kith-on-accent, light-dark(#ffffff, #0c1724));
    --_focus: var(--kith-network-focus, light-dark(#0b0c0c, #ffffff));
    --_focus-back: var(--kith-network-focus-back, light-dark(#ffdd00, #6d5f00));
    display: block;
    position: relative;
    min-height: 240px;
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--kith-font, system-ui, sans-serif);
    contain: strict;
    overflow: hidden;
}
:host([hidden]) { display: none; }
.frame { position: absolute; inset: 0; outline: none; }
.frame:focus-visible { box-shadow: inset 0 0 0 3px var(--_accent); }
.sheet { position: absolute; inset: 0; transform-origin: 0 0; will-change: transform; }
svg { display: block; width: 100%; height: 100%; overflow: visible; }
.frame { touch-action: none; user-select: none; cursor: grab; overflow: hidden; }
.frame.panning { cursor: grabbing; }
.frame.selecting { cursor: crosshair; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.empty-note { position: absolute; inset: 0; display: grid; place-items: center; margin: 0; color: var(--_muted); font-size: 15px; pointer-events: none; }
.empty-note[hidden] { display: none; }

text { font-size: 13px; fill: var(--_text); text-anchor: middle; }
.unplaced, .empty { display: none; }

.container { fill: var(--_field); stroke: var(--_line); stroke-width: 1.4; stroke-dasharray: 7 5; }
.container.dimmed { stroke: var(--_dim-line); }
.container.ghost { fill: none; stroke-dasharray: 2 4; }
.caption { cursor: move; }
.caption text { font-size: 12px; font-weight: 600; fill: var(--_muted); text-anchor: start; }
.caption .plate, .cap.inside .plate { fill: var(--_field); }

.line { fill: none; stroke: var(--_line); stroke-width: 1.5; }
.core { fill: none; stroke: var(--_surface); stroke-width: 1.8; }
.head { fill: var(--_line); stroke: none; }
.line-double .line { stroke-width: 4.6; }
.line-thick .line { stroke-width: 4.5; }
.line-dashed .line { stroke-dasharray: 7 5; }
.line-dash-dot .line { stroke-dasharray: 10 4 1.5 4; }
.line-none .line { stroke: none; }
.edge.routed .line, .edge.line-none .line { stroke: none; }
.edge.routed.near .line, .edge.routed.walked .line, .edge.routed.selected .line { stroke-dasharray: none; stroke-width: 2.6; fill: none; }
.edge.routed.walked .line, .edge.routed.selected .line { stroke-width: 4; }
.slash { fill: none; stroke: var(--_text); stroke-width: 1.8; stroke-linecap: round; }
.cross { fill: none; stroke: var(--_text); stroke-width: 1.5; }
.cross ~ .glyph { paint-order: stroke; stroke: var(--_surface); stroke-width: 4px; stroke-linejoin: round; }
.node.dimmed .cross { stroke: var(--_dim-text); }
.line-dotted .line { stroke-dasharray: 0.1 5; stroke-width: 2.4; stroke-linecap: round; }
.edge.ghost .line { stroke-dasharray: 3 5; }
.edge.dimmed .line { stroke: var(--_dim-line); }
.edge.dimmed .head { fill: var(--_dim-line); }
.edge.near .line { stroke: var(--_text); }
.edge.near .head { fill: var(--_text); }
.edge.selected .line, .edge.walked .line { stroke: var(--_accent); }
.edge.selected .head, .edge.walked .head { fill: var(--_accent); }
.edge.walked .line, .edge.selected .line { stroke-width: 4; }
.edge.line-double.walked .line, .edge.line-double.selected .line { stroke-width: 6.5; }
.tie .line { stroke-dasharray: 2 3; stroke-width: 1.3; }
.tie .knob { fill: var(--_surface); stroke: var(--_line); stroke-width: 1.5; }
.edge-label text { font-size: 11.5px; fill: var(--_muted); }
.edge-label.near text { fill: var(--_text); }

.node, .cap { cursor: pointer; outline: none; }
.plate { fill: var(--_surface); }
.caption .plate.bare { fill: none; }
.shape, .behind { fill: var(--_surface); stroke: var(--_text); stroke-width: 1.6; stroke-linejoin: round; }
.inner { fill: none; stroke: var(--_text); stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
.shape-circle-double .shape { stroke-width: 2; }
.icon { fill: none; stroke: var(--_text); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.glyph, .icon, .inner, .badge text { pointer-events: none; }
.glyph { font-weight: 600; font-variant-numeric: tabular-nums; }
.shape-tag .glyph { font-size: 12px; }
.label { font-weight: 500; }
.sub { font-size: 11.5px; fill: var(--_muted); }
.shape-document-dashed .shape { stroke-dasharray: 4 3; }

.hue-1 { --_hue: var(--kith-network-hue-1, #e69f00); }
.hue-2 { --_hue: var(--kith-network-hue-2, #56b4e9); }
.hue-3 { --_hue: var(--kith-network-hue-3, #009e73); }
.hue-4 { --_hue: var(--kith-network-hue-4, #f0e442); }
.hue-5 { --_hue: var(--kith-network-hue-5, #0072b2); }
.hue-6 { --_hue: var(--kith-network-hue-6, #d55e00); }
.hue-7 { --_hue: var(--kith-network-hue-7, #cc79a7); }
.node:not(.hue-none) .shape { fill: color-mix(in oklab, var(--_hue) 30%, var(--_surface)); stroke: color-mix(in oklab, var(--_hue) 45%, var(--_text)); }

.tint-1 { --_tint: var(--kith-network-own-1, light-dark(#a86200, #ffb84d)); --_pattern: none; }
.tint-2 { --_tint: var(--kith-network-own-2, light-dark(#1f6fd0, #7db8ff)); --_pattern: 9 4; }
.tint-3 { --_tint: var(--kith-network-own-3, light-dark(#18803c, #6fd38d)); --_pattern: 2 3.5; }
.tint-4 { --_tint: var(--kith-network-own-4, light-dark(#c2317f, #ff8fc4)); --_pattern: 9 3 2 3; }
.tint-5 { --_tint: var(--kith-network-own-5, light-dark(#7440b8, #c3a2ff)); --_pattern: 5 5; }
.tint-6 { --_tint: var(--kith-network-own-6, light-dark(#56616d, #b9c3cd)); --_pattern: 14 3 2 3 2 3; }
.tint { fill: none; stroke: var(--_tint); stroke-width: 11; stroke-dasharray: var(--_pattern); stroke-linejoin: round; }
.tint.under { stroke-width: 14; stroke-dasharray: none; stroke: color-mix(in oklab, var(--_tint) 28%, var(--_surface)); }
.letter rect { fill: var(--_tint); stroke: var(--_surface); stroke-width: 1.5; }
.letter text { font-size: 11.5px; font-weight: 700; fill: light-dark(#ffffff, #14181d); pointer-events: none; }
.tag rect { fill: var(--_accent); stroke: var(--_surface); stroke-width: 1.5; }
.tag text { font-size: 11px; font-weight: 700; fill: var(--_on-accent); pointer-events: none; }
.outline { fill: color-mix(in oklab, var(--_tint, var(--_accent)) 9%, transparent); stroke: var(--_tint, var(--_accent)); stroke-width: 2; }
.caption.own text { fill: var(--_text); }
.caption.own .plate { fill: var(--_surface); stroke: var(--_tint, var(--_accent)); stroke-width: 1; }
.shape-note .shape { fill: var(--kith-network-note, light-dark(#fff7d9, #3b3521)); stroke: var(--kith-network-note-line, light-dark(#8a7524, #b9a55a)); stroke-width: 1.2; }
.shape-note .inner { stroke: var(--kith-network-note-line, light-dark(#8a7524, #b9a55a)); stroke-width: 1.2; }
.card, .card-head { text-anchor: start; font-size: 12px; pointer-events: none; }
.card-head { font-size: 11.5px; font-weight: 600; fill: var(--_muted); }
.leader { stroke: var(--kith-network-note-line, light-dark(#8a7524, #b9a55a)); stroke-width: 1.2; stroke-dasharray: 3 3; }
.node.ghost .shape { fill: none; stroke: var(--_line); stroke-dasharray: 4 3.5; }
.node.ghost .glyph { font-size: 17px; font-weight: 500; fill: var(--_muted); }
.cap.ghost .label { font-style: italic; font-weight: 400; }
.node.dimmed .shape { stroke: var(--_dim-line); fill: var(--_surface); }
.node.dimmed text, .cap.dimmed text { fill: var(--_dim-text); }
.node.dimmed .icon, .node.dimmed .inner { stroke: var(--_dim-line); }

.badge rect { stroke: var(--_surface); stroke-width: 1.5; }
.badge text { font-size: 11px; font-weight: 600; font-variant-numeric: tabular-nums; }
.badge.more rect, .badge.less rect { fill: var(--_accent); }
.badge.more text, .badge.less text { fill: var(--_on-accent); }
.badge.count rect { fill: var(--_surface); stroke: var(--_line); stroke-width: 1.2; }
.badge.count text { fill: var(--_muted); }
.source rect { fill: var(--_surface); stroke: var(--_text); stroke-width: 1.6; }
.source.only-A rect { fill: var(--_text); }
.source.told { display: none; }
.source text { font-size: 11px; font-weight: 700; pointer-events: none; }
.source.only-A text { fill: var(--_surface); }
.mark-disc { fill: var(--_surface); stroke: var(--_line); stroke-width: 1.2; }
.mark-lock, .mark-pin { fill: none; stroke: var(--_text); stroke-width: 1.4; stroke-linejoin: round; }
.mark-lock { fill: var(--_surface); }

.node.selected .shape { stroke: var(--_accent); stroke-width: 3.5; }
.cap.selected .plate { fill: var(--_soft); }
.cap.selected .label { font-weight: 600; }
.node.aim .shape { stroke: var(--_accent); stroke-width: 3; }
.quiet.cap, .quiet.caption, .tiny .badge, .tiny .mark { display: none; }
.node:hover .shape { stroke-width: 2.6; }
.node.selected:hover .shape { stroke-width: 3.5; }

.focus-ring { display: none; pointer-events: none; }
.frame:focus-within .focus-ring.shown { display: block; }
.focus-outer, .focus-inner { fill: none; vector-effect: non-scaling-stroke; }
.focus-outer { stroke: var(--_focus-back); stroke-width: 7; }
.focus-inner { stroke: var(--_focus); stroke-width: 2.5; }
.band { display: none; fill: var(--_accent); fill-opacity: 0.1; stroke: var(--_accent); stroke-width: 1; vector-effect: non-scaling-stroke; }
.band.shown { display: block; }
.small .line { stroke-width: 2.2; }
.tiny .line { stroke-width: 3; }
.small .line-thick .line, .small .line-double .line { stroke-width: 6.5; }
.small .line-double .core { stroke-width: 2.6; }
.small .line-dotted .line { stroke-width: 3.4; stroke-dasharray: 0.1 7; }
.small .shape { stroke-width: 2.4; }
.small .container { stroke-width: 2.2; stroke-dasharray: 10 7; }
.small .edge.walked .line, .small .edge.selected .line { stroke-width: 7; }
.tiny .cap .plate { display: none; }
.tiny .cap text { paint-order: stroke; stroke: var(--_surface); stroke-width: 3px; stroke-linejoin: round; }
.tiny .cap.inside text { stroke: var(--_field); }

@media (forced-colors: active) {
    :host { --_surface: Canvas; --_field: Canvas; --_text: CanvasText; --_muted: CanvasText; --_line: CanvasText;
        --_dim-text: GrayText; --_dim-line: GrayText; --_accent: Highlight; --_soft: Canvas;
        --_on-accent: HighlightText; --_focus: CanvasText; --_focus-back: Highlight; forced-color-adjust: none; }
    .cross, .slash { stroke: CanvasText; }
    .node:not(.hue-none) .shape, .shape-note .shape { fill: Canvas; stroke: CanvasText; }
    .tint, .tint.under, .outline, .leader { stroke: CanvasText; }
    .tint.under { stroke: Canvas; }
    .outline { fill: none; }
    .letter rect, .tag rect { fill: CanvasText; }
    .letter text, .tag text { fill: Canvas; }
    .node.selected .shape, .node.aim .shape { stroke: Highlight; }
}
@media print {
    .focus-ring, .band { display: none !important; }
}
`;

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
