/** What the demo asks of its network: packets, and what must become of each. */
import { administrator, badAddress } from "./network.ts";

/** One packet. Text such as `$web-server` stands for a kept value. */
export interface Probe {
  readonly says: string;
  readonly source: string;
  readonly destination: string;
  readonly flow: string;
  readonly arrives: boolean;
  /** A text that the trace must hold: the code and the rule that refuse it, or an address that it comes from. */
  readonly because?: string;
  /** Whether the trace is shown hop by hop; otherwise its last line is. */
  readonly whole?: boolean;
}

/** In the order in which they are shown. */
export const probes: readonly Probe[] = [
  {
    says: "Anybody reaches the web server, and its answer finds the way back.",
    source: "internet",
    destination: "$web-server",
    flow: "tcp/443",
    arrives: true,
    whole: true,
  },
  {
    says: "The administrator reaches port 22 from the one address that may.",
    source: administrator,
    destination: "$web-server",
    flow: "tcp/22",
    arrives: true,
  },
  {
    says: "Nobody else reaches port 22: the security group has no rule for them.",
    source: "internet",
    destination: "$web-server",
    flow: "tcp/22",
    arrives: false,
    whole: true,
    because: "ENI_SG_RULES_MISMATCH",
  },
  {
    says: "The web server's group lets everything out, but rule 50 of the network ACL denies the bad address.",
    source: "$web-server",
    destination: badAddress,
    flow: "tcp/443",
    arrives: false,
    whole: true,
    because: "SUBNET_ACL_RESTRICTION",
  },
  {
    says: "The application calls out through the NAT gateway, under its Elastic IP address $nat-address-ip.",
    source: "$app-server",
    destination: "internet",
    flow: "tcp/443",
    arrives: true,
    whole: true,
    because: "now tcp $nat-address-ip:",
  },
  {
    says: "Nobody calls in: the application has no address on the internet.",
    source: "internet",
    destination: "$app-server",
    flow: "tcp/8080",
    arrives: false,
    because: "X_NOT_ON_THE_INTERNET",
  },
  {
    says: "The web server may ask the application.",
    source: "$web-server",
    destination: "$app-server",
    flow: "tcp/8080",
    arrives: true,
  },
  {
    says: "The application may ask the database.",
    source: "$app-server",
    destination: "$database",
    flow: "tcp/5432",
    arrives: true,
  },
  {
    says: "The web server may not ask the database: its group admits members of the application's group alone.",
    source: "$web-server",
    destination: "$database",
    flow: "tcp/5432",
    arrives: false,
    because: "ENI_SG_RULES_MISMATCH",
  },
  {
    says: "The database cannot call out: its subnet's table has no route.",
    source: "$database",
    destination: "internet",
    flow: "tcp/443",
    arrives: false,
    because: "NO_ROUTE_TO_DESTINATION",
  },
];
