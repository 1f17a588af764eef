/** Adopted by the shadow root: no inline style. Colours are the page's tokens with a fall-back. */
const css = `
:host {
    --_surface: var(--kith-surface, light-dark(#ffffff, #1c2127));
    --_text: var(--kith-text, light-dark(#1b2127, #e9edf1));
    --_muted: var(--kith-text-quiet, light-dark(#545e68, #a9b3be));
    --_rule: var(--kith-rule, light-dark(#d5dade, #38414b));
    --_line: var(--kith-rule-strong, light-dark(#848e98, #77828e));
    --_accent: var(--kith-accent, light-dark(#33468f, #a9b8ff));
    --_on-accent: var(--kith-on-accent, light-dark(#ffffff, #141a33));
    --_wash: var(--kith-accent-wash, light-dark(#eef0f8, #262d44));
    display: block;
    color: var(--_text);
    font-family: var(--kith-font, system-ui, sans-serif);
    font-size: 13px;
}
:host([hidden]) { display: none; }
.all { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px 12px; align-items: center; }
.left { display: grid; gap: 4px; justify-items: stretch; }
.buttons { display: flex; gap: 2px; }
select {
    min-height: 26px; border: 1px solid var(--_line); border-radius: 4px; padding: 0 4px;
    font: inherit; font-size: 12px; color: var(--_text); background: var(--_surface);
}
select[hidden] { display: none; }
select:focus-visible { outline: 2px solid var(--_accent); outline-offset: 1px; }
button {
    min-width: 30px; min-height: 30px; padding: 0 6px; border: 1px solid transparent; border-radius: 4px;
    font: inherit; color: var(--_accent); background: none; cursor: pointer;
}
button:hover:not(:disabled) { background: var(--_wash); }
button:disabled { color: var(--_muted); cursor: default; opacity: 0.55; }
button:focus-visible { outline: 2px solid var(--_accent); outline-offset: 1px; }
button svg { display: block; width: 18px; height: 18px; fill: currentColor; }
button.now { border-color: var(--_line); min-height: 26px; }
button.play[aria-pressed="true"] { background: var(--_accent); color: var(--_on-accent); }
.track { position: relative; height: 64px; margin: 0 9px; touch-action: none; cursor: ew-resize; user-select: none; }
.drawing { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.rule { stroke: var(--_rule); }
.ground { stroke: var(--_line); }
.tick { fill: var(--_muted); font-size: 11px; }
.bar { fill: var(--_muted); stroke: var(--_muted); stroke-width: 1; }
.bar.later { fill: none; stroke: var(--_line); stroke-dasharray: 2 1.5; }
.span { stroke: var(--_text); stroke-width: 2; }
.begin { fill: var(--_surface); stroke: var(--_text); stroke-width: 1.6; }
.close { stroke: var(--_text); stroke-width: 2; }
.handle { position: absolute; top: 0; left: 0; width: 24px; height: 53px; margin-left: -12px; outline: none; cursor: ew-resize; }
.handle::before { content: ""; position: absolute; left: 11px; top: 0; bottom: 4px; width: 2px; background: var(--_accent); }
.handle::after {
    content: ""; position: absolute; left: 4px; bottom: 0; width: 12px; height: 12px; border-radius: 50%;
    border: 2px solid var(--_surface); background: var(--_accent); box-shadow: 0 0 0 1px var(--_accent);
}
.handle:focus-visible::after { outline: 3px solid var(--kith-network-focus, light-dark(#0b0c0c, #ffffff)); outline-offset: 1px; }
.playing .handle { transition: left 0.25s ease-out; }
.read { display: grid; justify-items: end; gap: 2px; min-width: 10.5em; }
output { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.about { color: var(--_muted); white-space: nowrap; font-size: 12px; min-height: 1.3em; }
.first { display: flex; gap: 8px; align-items: center; }
@media (prefers-reduced-motion: reduce) { .playing .handle { transition: none; } }
@container (max-width: 30rem) { .read { min-width: 0; } }
@media (forced-colors: active) {
    .bar { fill: CanvasText; stroke: CanvasText; }
    .bar.later { fill: none; stroke: CanvasText; }
    .handle::before, .handle::after { background: Highlight; forced-color-adjust: none; }
    button { border-color: ButtonText; }
}
@media print { button, .handle::after { display: none; } }
`;

export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
