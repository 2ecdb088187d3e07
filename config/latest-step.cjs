/** So often the router names the count of steps under way, of each page for itself. */
const NAMED = 5;
const OF_A_PAGE = /pageLock\[routerPath\]/g;

/**
 * Taro's router waits for a page's code, and shows the page then even though the person has gone elsewhere meanwhile:
 * a step back at once, on a slow line, ended on a page without its address. Its count of steps is one for all pages
 * here, so that whatever a later step has overtaken is left.
 */
module.exports = function latestStep(source) {
  const named = source.match(OF_A_PAGE)?.length ?? 0;
  if (named !== NAMED)
    throw new Error(`the router counts its steps otherwise: ${named} of ${NAMED}`);
  return source.replace(OF_A_PAGE, 'pageLock.latest');
};
