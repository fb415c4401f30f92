/**
 * The heading that a page always has, out of its source, for the outline that stands before the page's code has come.
 * Nothing for a page whose heading depends on what it shows.
 * @param {string} source
 * @returns {string | undefined}
 */
export const headingOf = (source) => /<PageHeader\b[^>]*?\btitle="([^"]+)"/.exec(source)?.[1]
