/**
 * The shapes of the data that crosses the border of the timeline element. Types only: nothing runs here. Days are counted
 * from 1 January 1970.
 *
 * @typedef {object} MarkData something on a day
 * @property {string} id
 * @property {number} day
 * @property {string} shape of the network's symbols
 * @property {string} [icon] of the network's icons
 * @property {boolean} [ghost] dashed
 * @property {boolean} [crossed] drawn crossed out
 * @property {string} label short
 * @property {string} sentence
 * @property {string[]} [reached] ids of lanes that it reached
 *
 * @typedef {object} SpanData something that lasted
 * @property {string} id
 * @property {number} [from] absent: no beginning is known
 * @property {number} [to] absent: it goes on
 * @property {string} label
 * @property {string} sentence
 *
 * @typedef {object} LaneData
 * @property {string} id
 * @property {string} label
 * @property {string} [note]
 * @property {string} [icon]
 * @property {number} [hue] 1 to 7, a colour of the palette
 * @property {boolean} [ghost]
 * @property {string} sentence
 * @property {SpanData[]} spans
 * @property {MarkData[]} marks
 *
 * @typedef {object} TimelineData
 * @property {string} label name of the whole
 * @property {number} from the first day worth showing
 * @property {number} to the last
 * @property {number} start where what is shown at first begins
 * @property {string} end what the last day is called
 * @property {LaneData[]} lanes
 */

export {};
