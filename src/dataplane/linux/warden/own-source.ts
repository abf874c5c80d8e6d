/** How sources of the warden's own begin; servers neither see nor replace them. */
export const ownSource = "warden/";
