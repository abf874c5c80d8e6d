/** Tests of where packets leave their instance, and which never do. */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";

it("what an instance sends to its own address never leaves it, whatever its groups and ACLs say", () => {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const subnet = w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
  w.acl(subnet, []);
  const host = w.host(subnet, { groups: [] });
  const found = w.trace(host, host, "tcp/443");
  expect(found.arrives).toBe(true);
  expect(found.forward.hops.map(({ kind }) => kind)).toEqual(["interface, outbound", "instance"]);
  expect(found.reply?.hops.map(({ kind }) => kind)).toEqual(["interface, outbound", "instance"]);
});

it("what claims to come from another address is sent, even to its own", () => {
  const w = new World();
  const subnet = w.subnet(w.vpc("10.0.0.0/16"), "10.0.1.0/24");
  const [host, other] = [w.host(subnet), w.host(subnet)];
  const found = w.trace(host, host, "tcp/443", { source: other.ip });
  expect(found).toMatchObject({ arrives: false, code: "ENI_SOURCE_DEST_CHECK_RESTRICTION" });
});
