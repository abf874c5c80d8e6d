/** Which VPCs give public host names, as the names of their interfaces tell. */
import type { Described } from "../../../core/described.ts";
import type { Intake } from "../../../core/intake.ts";

const named = new WeakMap<Intake, Set<string>>();

/** Takes note of an interface that has a name. */
export function noteName(one: Described, intake: Intake): void {
  const names = [one.maybe("PrivateDnsName"), one.part("Association")?.maybe("PublicDnsName")];
  if (names.some((name) => name !== undefined)) namedVpcs(intake).add(one.text("VpcId"));
}

/** The VPCs whose interfaces have names. */
export function namedVpcs(intake: Intake): Set<string> {
  let known = named.get(intake);
  if (!known) named.set(intake, (known = new Set()));
  return known;
}
