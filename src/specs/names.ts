/** What the resolver of a private network answers. Types. */
import type { Address } from "../net/address.ts";
import type { Prefix } from "../net/prefix.ts";

/** What a name stands for, as those see it who ask one resolver. */
export type NameAnswer =
  /** It is there; a list that is empty says that it has nothing of that kind. */
  | {
      readonly is: "found";
      readonly zone: string;
      readonly addresses: readonly Address[];
      readonly names: readonly string[];
      readonly texts?: readonly string[];
    }
  /** The zone that it would stand in is known here whole, and has no such name. */
  | { readonly is: "none"; readonly zone: string }
  /** Nothing is known of it here. */
  | { readonly is: "elsewhere" };

/** Who asks. */
export interface NameAsker {
  /** What its questions are counted under. */
  readonly id: string;
  /** The /96 in which names that have IPv4 addresses alone get addresses (DNS64). */
  readonly dns64?: Prefix;
}
