/**
 * The shapes of the data that crosses the border of the network element. Types only: nothing runs here.
 *
 * @typedef {'circle'|'circle-double'|'rounded-square'|'hexagon'|'tag'|'document'|'document-dashed'|'document-quote'
 *     |'stack'|'square'|'square-double'|'diamond'|'diamond-double'|'triangle'|'triangle-double'|'note'} NodeShape
 * @typedef {'solid'|'double'|'dashed'|'dotted'|'thick'|'dash-dot'|'none'} LineStyle
 * @typedef {'ecomap'|'force'|'layers'} LayoutKind
 *
 * @typedef {object} NodeData
 * @property {string} id
 * @property {NodeShape} shape
 * @property {string} label first line below the symbol
 * @property {string} [sublabel] second, quieter line
 * @property {string} [glyph] up to three characters inside the symbol
 * @property {string} [icon] name of an icon inside the symbol; wins over the glyph
 * @property {number} [hue] 1 to 7, a colour of the palette; 0 or absent is neutral
 * @property {string} [container] id of the container it is drawn in
 * @property {string[]} [alsoIn] ids of further containers, shown as ties
 * @property {number} [ring] ring of the ecomap, 0 in the centre; absent: counted in steps from the focus; in layers the row
 * @property {boolean} [ghost] something that is missing: dashed, hollow, "?"
 * @property {boolean} [restricted] shows a padlock
 * @property {boolean} [dimmed] quieter, still readable
 * @property {boolean} [crossed] drawn crossed out
 * @property {boolean} [expanded] has been expanded and can be collapsed
 * @property {number} [hidden] neighbours that are not in the picture
 * @property {number} [records] how many records stand behind it
 * @property {number} [tint] 1 to 6, a ring in a colour and a pattern of its own
 * @property {string} [mark] a letter beside the symbol, so that the tint is never colour alone
 * @property {string} [tag] one short word beside the symbol
 * @property {string} [follows] of a note: id of the node it keeps its distance from; x and y are that distance
 * @property {string[]} [stands] ids of the nodes it stands for: without a place it takes the middle of theirs
 * @property {string} [sentence] accessible description
 * @property {'A'|'B'|'AB'} [side] to which of two sources it belongs
 * @property {number} [x] position given by the server, with y
 * @property {number} [y]
 * @property {boolean} [pinned] with x and y: a layout never moves it
 *
 * @typedef {object} EdgeData
 * @property {string} id
 * @property {string} from id of a node or a container
 * @property {string} to id of a node or a container
 * @property {LineStyle} [line]
 * @property {string} [label]
 * @property {boolean} [directed]
 * @property {boolean} [dimmed]
 * @property {boolean} [ghost]
 * @property {string} [sentence] accessible description
 * @property {'A'|'B'|'AB'} [side] to which of two sources it belongs; of both nothing is drawn
 *
 * @typedef {object} ContainerData
 * @property {string} id
 * @property {string} label
 * @property {boolean} [restricted]
 * @property {boolean} [ghost]
 * @property {boolean} [dimmed]
 * @property {string} [sentence]
 *
 * @typedef {object} UnionData nodes of one row joined by a line, and nodes below that hang on it; in layers only
 * @property {string} id
 * @property {string[]} members at most two
 * @property {LineStyle} line between the members
 * @property {number} [slashes] strokes across that line
 * @property {{to: string, line: LineStyle, twins?: string}[]} drops from left to right; `twins` hang on one point
 *
 * @typedef {object} OutlineData an outline around nodes wherever they stand; it moves nobody
 * @property {string} id
 * @property {string} label
 * @property {string[]} members ids of nodes
 * @property {number} [tint] 1 to 6
 *
 * @typedef {object} ViewData
 * @property {string} [label] name of the whole picture
 * @property {string} [focus] id of the node in the centre
 * @property {LayoutKind} [layout]
 * @property {boolean} [fresh] forget computed positions and lay out anew
 *
 * @typedef {object} Delta
 * @property {number} seq
 * @property {boolean} [reset]
 * @property {ViewData} [view]
 * @property {{put?: NodeData[], remove?: string[]}} [nodes]
 * @property {{put?: EdgeData[], remove?: string[]}} [edges]
 * @property {{put?: ContainerData[], remove?: string[]}} [containers]
 * @property {{put?: UnionData[], remove?: string[]}} [unions]
 * @property {{put?: OutlineData[], remove?: string[]}} [outlines]
 *
 * @typedef {object} Place
 * @property {number} x
 * @property {number} y
 * @property {boolean} pinned
 *
 * @typedef {{l: number, r: number, t: number, b: number}} Extent distances from an anchor to the sides of a box
 * @typedef {{x0: number, y0: number, x1: number, y1: number}} Box
 */

export {};
