/** What the instance metadata service shows to one instance. Types only. */

/** The options and the documents of one instance's metadata. */
export interface MetadataSpec {
  readonly enabled: boolean;
  readonly ipv6: boolean;
  /** `required`: version 2 alone. */
  readonly tokens: "optional" | "required";
  /** Hops that the answer to a token request may travel, 1 to 64. */
  readonly hopLimit: number;
  /** Path below `/latest/` → document: `meta-data/instance-id` → `i-…`. Folders are implied. */
  readonly documents: Readonly<Record<string, string>>;
  /** As given to RunInstances, base64; served decoded at `/latest/user-data`. */
  readonly userData?: string;
}
