/** Ranges of addresses that mean something to EC2's network, and the addresses of its own services. */
import { address } from "../../../net/address.ts";
import { prefix } from "../../../net/prefix.ts";

const prefixes = (...texts: string[]) => texts.map(prefix);

/** Private addresses (RFC 1918), which an internet gateway neither sends nor takes (M18). */
export const privateUse = prefixes("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16");

/** Shared addresses (RFC 6598), likewise. */
export const sharedUse = prefixes("100.64.0.0/10");

/** Private IPv6 (RFC 4193), which is not routed to the internet. */
export const privateUse6 = prefixes("fc00::/7");

/** Addresses to which no route forwards, whatever a route table says (M05). */
export const neverRouted = prefixes("169.254.168.0/22", "fd00:ec2::/32");

/** Broadcast and multicast, which a VPC does not carry (VPC-08). */
export const toMany = prefixes("224.0.0.0/4", "255.255.255.255/32", "ff00::/8");

/** Groups: what multicast is sent to. */
export const groupBlocks = prefixes("224.0.0.0/4", "ff00::/8");

/** Groups of IPv6 that no router carries: of an interface, and of a link (RFC 4291). */
export const linkGroups = prefixes("ff01::/16", "ff02::/16", "ff11::/16", "ff12::/16");

/** What no host on the internet can have; of IPv6, all but 2000::/3. */
export const nobodys = prefixes(
  "0.0.0.0/8",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "224.0.0.0/3",
  "::/3",
  "4000::/2",
  "8000::/1",
);

/** Public addresses that this cloud owns: one that nobody holds leads nowhere. */
export const cloudOwned = prefixes("198.18.0.0/15", "2001:db8::/32");

/** The part of them that AWS's own public services answer at. */
export const amazonServices = prefixes("198.19.192.0/18", "2001:db8:fe00::/39");

/** Addresses that carry an IPv4 address in their last word (RFC 6052). */
export const nat64 = prefix("64:ff9b::/96");

/** Link-local addresses of the Amazon DNS server. */
export const resolverAddresses = prefixes("169.254.169.253/32", "fd00:ec2::253/128");

/** Addresses of the instance metadata service. */
export const metadataAddress4 = prefixes("169.254.169.254/32");

/** The same over IPv6. */
export const metadataAddress6 = prefixes("fd00:ec2::254/128");

/** Addresses of services on the link that no filter sees (M04), with their names. */
export const linkServices = [
  {
    name: "time",
    title: "the Amazon Time Sync Service",
    prefixes: prefixes("169.254.169.123/32", "fd00:ec2::123/128"),
  },
  {
    name: "activation",
    title: "Windows licence activation",
    prefixes: prefixes("169.254.169.250/31", "fd00:ec2::250/127"),
  },
  { name: "task-metadata", title: "the ECS task metadata endpoint", prefixes: prefixes("169.254.170.2/32") },
];

/** The DHCP server, which takes what is sent to everyone on its own port. */
export const dhcp = [
  { prefixes: prefixes("255.255.255.255/32"), port: 67 },
  { prefixes: prefixes("ff02::1:2/128"), port: 547 },
];

/** Where packets from the internet come from unless the question says otherwise. */
export const someHost = { 4: address("203.0.113.10"), 6: address("3fff::10") } as const;
