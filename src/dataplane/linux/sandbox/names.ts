/** Files that a DHCP client would write from an option set: who resolves names, where the time is had, NetBIOS. */
import type { NameSettings } from "../../../specs/instance.ts";
import type { Written } from "./order.ts";

/**
 * AWS's own time source, which every instance can ask:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/set-time.html
 */
const localTime = "169.254.169.123";

/**
 * Written at each start, so that a changed option set takes effect as when a lease is renewed; what is below /run is
 * in memory, where
 * the hooks of Debian's DHCP client put it too.
 */
export function nameFiles(names: NameSettings, hostname: string, fqdn: string): Written[] {
  const time = names.ntpServers.length > 0 ? names.ntpServers : [localTime];
  return [
    { path: "/etc/hostname", text: `${hostname}\n` },
    { path: "/etc/hosts", text: hostsText(hostname, fqdn), unless: hostname },
    { path: "/etc/resolv.conf", text: resolverText(names) },
    {
      path: "/run/chrony-dhcp/eth0.sources",
      text: time.map((server) => `server ${server} prefer iburst\n`).join(""),
    },
    { path: "/run/systemd/timesyncd.conf.d/dhcp.conf", text: `[Time]\nNTP=${time.join(" ")}\n` },
    { path: "/run/samba/dhcp.conf", text: sambaText(names) },
    { path: "/run/dhclient.eth0.leases", text: leaseText(names) },
  ];
}

/** A private DNS name that is made of the address names that address. */
function hostsText(hostname: string, fqdn: string): string {
  const address = /^ip-(\d+)-(\d+)-(\d+)-(\d+)/.exec(hostname)?.slice(1).join(".") ?? "127.0.1.1";
  const own = [...new Set([fqdn, hostname])].filter(Boolean).join(" ");
  return `127.0.0.1 localhost
::1 localhost ip6-localhost ip6-loopback
${address} ${own}
`;
}

/** The C library reads three servers. */
function resolverText({ servers, domain }: NameSettings): string {
  const search = domain ? [`search ${domain}`] : [];
  return [...search, ...servers.map((server) => `nameserver ${server}`), "options timeout:2 attempts:2", ""].join("\n");
}

/** 1 broadcasts, 2 asks servers, 4 broadcasts first, 8 asks servers first: RFC 2132, section 8.7. */
const orders: Readonly<Record<number, string>> = {
  1: "lmhosts host bcast",
  2: "lmhosts host wins",
  4: "lmhosts host bcast wins",
  8: "lmhosts host wins bcast",
};

function sambaText({ netbiosServers, netbiosNodeType }: NameSettings): string {
  const order = netbiosNodeType === undefined ? undefined : orders[netbiosNodeType];
  const servers = netbiosServers.length > 0 ? [`wins server = ${netbiosServers.join(" ")}`] : [];
  return [...servers, ...(order ? [`name resolve order = ${order}`] : []), ""].join("\n");
}

function leaseText({ servers, domain, ntpServers, netbiosServers, netbiosNodeType }: NameSettings): string {
  const options = [
    ["domain-name-servers", servers.join(",")],
    ["domain-name", domain && JSON.stringify(domain)],
    ["ntp-servers", ntpServers.join(",")],
    ["netbios-name-servers", netbiosServers.join(",")],
    ["netbios-node-type", netbiosNodeType],
  ] as const;
  const lines = options.filter(([, value]) => value !== undefined && value !== "");
  return `lease {
  interface "eth0";
${lines.map(([name, value]) => `  option ${name} ${value};\n`).join("")}}
`;
}
