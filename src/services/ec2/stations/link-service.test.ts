/** Tests of what no filter sees (M04). */
import { expect } from "vitest";
import { it } from "../../../../test/network/it.ts";
import { World } from "../../../../test/network/world.ts";
import { instances } from "../tables/instance.ts";
import { vpcs } from "../tables/vpc.ts";

/** A host whose groups and ACL let nothing through. */
function sealed() {
  const w = new World();
  const vpc = w.vpc("10.0.0.0/16", "2001:db8:1::/56");
  const subnet = w.subnet(vpc, "10.0.1.0/24", "2001:db8:1:1::/64");
  w.acl(subnet, []);
  return { w, vpc, host: w.host(subnet, { ipv6: "2001:db8:1:1::5", groups: [w.group(vpc, [])] }) };
}

const services: readonly (readonly [name: string, address: string, what: string])[] = [
  ["VDN-01 the Amazon DNS server at the VPC's base + 2", "10.0.0.2", "udp/53"],
  ["VDN-02 the Amazon DNS server of the link", "169.254.169.253", "udp/53"],
  ["VDN-02 the Amazon DNS server of the link over IPv6", "fd00:ec2::253", "tcp/53"],
  ["instance metadata", "169.254.169.254", "tcp/80"],
  ["ECS task metadata", "169.254.170.2", "tcp/80"],
  ["Windows licence activation", "169.254.169.250", "tcp/1688"],
  ["the Amazon Time Sync Service", "169.254.169.123", "udp/123"],
  ["the Amazon Time Sync Service", "fd00:ec2::123", "udp/123"],
  ["Windows licence activation", "fd00:ec2::251", "tcp/1688"],
  ["DHCP", "255.255.255.255", "udp/67"],
  ["DHCP", "ff02::1:2", "udp/547"],
  ["the VPC router", "10.0.1.1", "icmp"],
];
for (const [name, address, what] of services)
  it(`${name} is filtered by neither groups nor ACLs at ${address} (M04)`, () => {
    const { w, host } = sealed();
    const found = w.trace(host, address, what);
    expect(found.arrives).toBe(true);
    expect(found.forward.hops.some(({ kind }) => /group|ACL/.test(kind))).toBe(false);
  });

it("M04 everything else of the link is filtered or not there", () => {
  const { w, host } = sealed();
  expect(w.trace(host, "10.0.0.3", "udp/53").code).toBe("SG_HAS_NO_RULES");
  expect(w.trace(host, "169.254.169.77", "tcp/80").code).toBe("SG_HAS_NO_RULES");
});

it("VDN-01 the Amazon DNS server takes DNS alone, and the metadata service HTTP, each on its own port", () => {
  const { w, host } = sealed();
  for (const address of ["10.0.0.2", "169.254.169.253", "fd00:ec2::253"]) {
    for (const what of ["udp/53", "tcp/53"]) expect(w.trace(host, address, what).arrives).toBe(true);
    for (const what of ["tcp/853", "udp/5353", "tcp/80", address.includes(":") ? "icmpv6" : "icmp"])
      expect(w.trace(host, address, what).code).toBe("X_NO_SUCH_SERVICE");
  }
  for (const what of ["tcp/443", "udp/80", "icmp"])
    expect(w.trace(host, "169.254.169.254", what).code).toBe("X_NO_SUCH_SERVICE");
});

it("MTU-01 the services of the link get no longer packets than anybody in a VPC", () => {
  const { w, host } = sealed();
  for (const [, address, what] of services) {
    expect(w.trace(host, address, what, { length: 9001 }).arrives).toBe(true);
    expect(w.trace(host, address, what, { length: 9002 }).disposition).toBe("too-big");
  }
});

it("ENI-08 the services of the link are no way around the source/destination check", () => {
  const { w, host } = sealed();
  for (const [address, what] of services.slice(0, 2).map(([, ...rest]) => rest))
    expect(w.trace(host, address, what, { source: "10.0.1.77" }).code).toBe("ENI_SOURCE_DEST_CHECK_RESTRICTION");
});

it("VDN-05 without enableDnsSupport there is no DNS server", () => {
  const { w, vpc, host } = sealed();
  w.update(vpcs, vpc, { enableDnsSupport: false });
  for (const address of ["10.0.0.2", "169.254.169.253", "fd00:ec2::253"])
    expect(w.trace(host, address, "udp/53").code).toBe("X_DNS_SUPPORT_DISABLED");
});

it("M04 metadata answers over IPv4, and over IPv6 where that is switched on; off it says 403 in either family", () => {
  const { w, host } = sealed();
  const options = w.read.get(instances, host.id)!.metadataOptions;
  expect(w.trace(host, "fd00:ec2::254", "tcp/80").code).toBe("X_METADATA_DISABLED");
  w.update(instances, host.id, { metadataOptions: { ...options, httpProtocolIpv6: "enabled" } });
  expect(w.trace(host, "fd00:ec2::254", "tcp/80").arrives).toBe(true);
  w.update(instances, host.id, { metadataOptions: { ...options, httpEndpoint: "disabled" } });
  for (const address of ["169.254.169.254", "fd00:ec2::254"]) {
    const { arrives, forward } = w.trace(host, address, "tcp/80");
    expect([arrives, forward.hops.at(-2)!.because]).toEqual([
      true,
      `the metadata endpoint of ${host.id} is off, which it answers with 403`,
    ]);
  }
});
