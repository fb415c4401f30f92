/**
 * How many times longer than on an idle machine every limit of a test may be (`PORTICO_TEST_PATIENCE`, 1 when absent).
 * A limit only ends a test that hangs, so a long one costs nothing; the plain ones are ten times what an idle machine needs.
 */
export const patience = Math.max(1, Number(process.env.PORTICO_TEST_PATIENCE ?? 1) || 1)
