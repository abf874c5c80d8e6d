/** What an image id that the catalogue does not hold means. */

/**
 * Set once by the composition root before the first call.
 *
 * With `strict`, RunInstances knows the catalogue's images only; else any well-formed id, as users' templates carry
 * them, stands for the default Linux image.
 */
export const imagePolicy = { strict: false };
