/**
 * Stands in the place of the JSONP that Taro brings along in browsers, which nobody asks for: its module takes hold of
 * `localStorage` as it is loaded, and where site data is blocked that alone left the page blank.
 */
const noJsonp = (): Promise<never> => Promise.reject(new Error('there is no JSONP here'));
export default noJsonp;
