/** What the demo sends through its network: with packets where a kernel moves them, else through the entrance. */
import { customer } from "./network.ts";

/** One fetch with curl. Text such as `$web-server` stands for a kept value. */
export interface Crossing {
  readonly says: string;
  /** The instance where curl runs; without one, a host on the internet. */
  readonly at?: string;
  readonly url: string;
  /** The page; without one, the fetch hangs. */
  readonly page?: string;
}

/** In the order in which they are shown. */
export const crossings: readonly Crossing[] = [
  {
    says: "A customer on the internet asks the web server, which sees the customer's address.",
    url: "http://$web-server-public:443/",
    page: `web sees ${customer}`,
  },
  {
    says: "The application asks a shop on the internet, which sees the NAT gateway's address.",
    at: "app-server",
    url: `http://${customer}/`,
    page: "shop sees $nat-address-ip",
  },
  {
    says: "The application asks the database.",
    at: "app-server",
    url: "http://$database-ip:5432/",
    page: "database sees $app-server-ip",
  },
  {
    says: "The web server asks the database, in vain: nothing comes back until curl gives up.",
    at: "web-server",
    url: "http://$database-ip:5432/",
  },
];
