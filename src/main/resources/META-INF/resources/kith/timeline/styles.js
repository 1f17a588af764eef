/** The style sheet, adopted by the shadow root. Colours are tokens of the page, as in the network; forced colours last. */
const css = `
:host {
    --_surface: var(--kith-surface, light-dark(#ffffff, #15181c));
    --_field: color-mix(in oklab, var(--kith-sunken, light-dark(#eceff1, #0f1317)) 55%, var(--_surface));
    --_text: var(--kith-text, light-dark(#1b1f24, #e9ebee));
    --_muted: var(--kith-text-quiet, light-dark(#4c555e, #aab3bc));
    --_line: var(--kith-network-line, light-dark(#69747f, #8e99a4));
    --_grid: var(--kith-rule, light-dark(#d5dade, #38414b));
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
.frame { position: absolute; inset: 0; display: grid; grid-template-rows: 30px minmax(0, 1fr); outline: none; }
.frame:focus-visible { box-shadow: inset 0 0 0 3px var(--_accent); }
.axis { display: block; width: 100%; height: 30px; border-bottom: 1px solid var(--_line); touch-action: pan-y; }
.scroll { overflow: hidden auto; position: relative; touch-action: pan-y; }
.body { display: block; width: 100%; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.empty-note { position: absolute; inset: 0; display: grid; place-items: center; margin: 0; color: var(--_muted); font-size: 15px; pointer-events: none; }
.empty-note[hidden] { display: none; }

text { font-size: 12.5px; fill: var(--_text); }
.tick { font-size: 12px; fill: var(--_muted); text-anchor: middle; font-variant-numeric: tabular-nums; }
.tick.strong { fill: var(--_text); font-weight: 600; }
.tick.last { text-anchor: end; }
.grid { stroke: var(--_grid); stroke-width: 1; }
.grid.strong { stroke: var(--_line); }
.now { stroke: var(--_accent); stroke-width: 1.5; }
.rule { stroke: var(--_grid); stroke-width: 1; }
.gutter { fill: var(--_surface); }
.gutter-edge { stroke: var(--_line); stroke-width: 1; }
.option { cursor: pointer; outline: none; }
.note { font-size: 11.5px; fill: var(--_muted); }
.lane-label { font-weight: 500; }
.lane.ghost .lane-label { font-style: italic; font-weight: 400; }
.back { fill: transparent; }
.icon { fill: none; stroke: var(--_text); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.glyph { font-size: 12px; font-weight: 600; text-anchor: middle; }

.lane { --_hue: var(--_line); }
.hue-1 { --_hue: var(--kith-network-hue-1, #e69f00); }
.hue-2 { --_hue: var(--kith-network-hue-2, #56b4e9); }
.hue-3 { --_hue: var(--kith-network-hue-3, #009e73); }
.hue-4 { --_hue: var(--kith-network-hue-4, #f0e442); }
.hue-5 { --_hue: var(--kith-network-hue-5, #0072b2); }
.hue-6 { --_hue: var(--kith-network-hue-6, #d55e00); }
.hue-7 { --_hue: var(--kith-network-hue-7, #cc79a7); }
.bar { fill: color-mix(in oklab, var(--_hue) 26%, var(--_surface)); stroke: color-mix(in oklab, var(--_hue) 60%, var(--_text)); stroke-width: 1.2; }
.bar.open-from { stroke-dasharray: 4 3; }
.shape { fill: var(--_surface); stroke: var(--_text); stroke-width: 2; stroke-linejoin: round; }
.inner { fill: none; stroke: var(--_text); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
.cross { fill: none; stroke: var(--_text); stroke-width: 2; }
.shape-document-dashed .shape { stroke-dasharray: 4.5 3.5; }
.mark.ghost .shape { stroke: var(--_line); stroke-dasharray: 4.5 3.5; }
.heap rect.pill { fill: var(--_accent); stroke: var(--_surface); stroke-width: 1.5; }
.heap text { fill: var(--_on-accent); font-size: 12px; font-weight: 700; text-anchor: middle; font-variant-numeric: tabular-nums; }
.option:hover .shape, .option:hover .bar { stroke-width: 3; }
.selected .shape { stroke: var(--_accent); stroke-width: 4; }
.selected .bar { stroke: var(--_accent); stroke-width: 3; }
.selected .back { fill: var(--_soft); }
.selected .lane-label { font-weight: 700; }
.heap.selected rect.pill { stroke: var(--_text); stroke-width: 2.5; }
.reach { fill: none; stroke: var(--_accent); stroke-width: 1.8; stroke-dasharray: 2 3; }
.reach-end { fill: var(--_accent); }
.ring { display: none; fill: none; pointer-events: none; }
.option:focus-visible .ring { display: block; }
.ring.outer { stroke: var(--_focus-back); stroke-width: 7; }
.ring.inner-ring { stroke: var(--_focus); stroke-width: 2.5; }

.choice { position: absolute; z-index: 2; width: min(26rem, calc(100% - 16px)); max-height: min(20rem, calc(100% - 40px)); overflow: auto; margin: 0; padding: 8px; background: var(--kith-raised, var(--_surface)); border: 1px solid var(--_line); border-radius: 4px; box-shadow: 0 4px 16px rgb(0 0 0 / 25%); }
.choice[hidden] { display: none; }
.choice p { margin: 0 0 4px; font-size: 13px; font-weight: 600; }
.choice button { display: block; width: 100%; min-height: 30px; padding: 4px 8px; border: 0; border-radius: 3px; background: none; color: var(--_text); font: inherit; font-size: 13px; text-align: start; cursor: pointer; }
.choice button:hover { background: var(--_soft); }
.choice button:focus-visible { outline: 2px solid var(--_focus); outline-offset: -2px; }
.choice time { display: block; color: var(--_muted); font-size: 12px; }

@media (forced-colors: active) {
    :host { --_surface: Canvas; --_field: Canvas; --_text: CanvasText; --_muted: CanvasText; --_line: CanvasText; --_grid: GrayText;
        --_accent: Highlight; --_soft: Canvas; --_on-accent: HighlightText; --_focus: CanvasText; --_focus-back: Highlight; forced-color-adjust: none; }
    .bar { fill: Canvas; stroke: CanvasText; }
    .selected .bar, .selected .shape { stroke: Highlight; }
    .choice { background: Canvas; border-color: CanvasText; }
}
@media print {
    :host { contain: none; height: auto !important; overflow: visible; }
    .frame { position: static; }
    .scroll { overflow: visible; }
}
`;

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
