/** The flags of Node.js that the server runs with. */

/**
 * A small young generation: the server's garbage dies young, and three times 16 MiB of it would be most of the memory
 * that a server holds. Measured by `make bench ONLY=resident-memory`.
 */
export const nodeFlags: readonly string[] = ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=4"];
