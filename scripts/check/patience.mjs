/**
 * Multiplies every time limit of the tests (`PORTICO_TEST_PATIENCE`, 1 when absent), for slow machines. A limit only ends
 * a test that hangs, so a long one costs nothing; the default ones are ten times what an idle machine needs.
 */
export const patience = Math.max(1, Number(process.env.PORTICO_TEST_PATIENCE ?? 1) || 1)
