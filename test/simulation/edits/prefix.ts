/** Prefixes that mean something in a network under construction: those around its addresses. */
import { block, text } from "../ip.ts";
import { all } from "../world.ts";
import type { World } from "../world.ts";

const OUTSIDE = ["8.8.8.0/24", "8.8.8.8/32", "198.18.0.0/15", "192.0.2.0/25", "10.0.0.0/8", "0.0.0.0/0"];
const OUTSIDE6 = ["2600:1f00::/24", "2001:db8::/32", "::/0", "2606:4700::1111/128"];

/** A prefix of a subnet, a half of it, one address's, a VPC's, or one of the world outside. */
export function somePrefix(world: World, vpc?: string, six = world.draw.chance(0.25)): string {
  const { draw } = world;
  const fits = (cidr: string): boolean => cidr.includes(":") === six;
  const near = (["subnet", "vpc", "eni", "eip"] as const).flatMap((kind) =>
    all(world, kind, kind === "eip" ? undefined : vpc).flatMap((thing) => thing.texts.filter(fits)),
  );
  const chosen = draw.chance(0.8) ? draw.any(near) : undefined;
  const cidr = chosen ?? draw.of(six ? OUTSIDE6 : OUTSIDE);
  const { first, last, length } = block(cidr);
  const bits = six ? 128 : 32;
  if (length < bits && draw.chance(0.25)) return `${text(draw.chance(0.5) ? first : last)}/${bits}`;
  if (length < bits && draw.chance(0.25)) return `${text(first)}/${length + 1}`;
  return `${text(first)}/${length}`;
}
