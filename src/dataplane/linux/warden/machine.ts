/** The machine's own settings that an uplink changes, and that are put back at its end. */
import { readSysctl, writeSysctl } from "../native/sysctl.ts";
import { chooseHomeLink, homeItems, homeSource, machineRules, uplinkItems, withoutMachineRules } from "./home-link.ts";
import type { HomeLink } from "./home-link.ts";
import { inTurn } from "./machine-turn.ts";
import { homeName } from "./space.ts";
import type { Space } from "./space.ts";
import type { Warden } from "./warden.ts";

/** What is kept over a warden's death: the link, and what the machine's settings were. */
export interface MachineNote {
  readonly link: HomeLink;
  readonly uplink: boolean;
  readonly before: Readonly<Record<string, string>>;
}

const forwarding = ["ipv4/ip_forward", "ipv6/conf/all/forwarding"];

/** Joins the machine to the internet, or goes on with what an earlier warden began. */
export class Machine {
  readonly #warden: Warden;
  readonly #home: Space;
  readonly #table: string;

  constructor(warden: Warden) {
    this.#warden = warden;
    this.#home = warden.spaces.get(homeName);
    this.#table = `fogbank_${warden.spaces.tag}`;
  }

  /** Throws what the kernel refuses. */
  join(uplink: boolean): void {
    inTurn(() => this.#join(uplink));
  }

  /** Names and addresses are chosen by what others have, who must not choose meanwhile. */
  #join(uplink: boolean): void {
    const link = this.#warden.machine?.link ?? this.#choose();
    const before = this.#warden.machine?.before ?? (uplink ? readAll() : {});
    this.#warden.rememberMachine({ link, uplink, before });
    const items = [...homeItems(link), ...(uplink ? uplinkItems(link) : [])];
    this.#warden.apply([{ source: homeSource, items }]);
    if (!uplink) return;
    for (const name of forwarding) if (before[name] === "0") writeSysctl(name, "1");
    this.#home.transact(machineRules(this.#table, link));
    this.#warden.onLook = () => this.#heal();
  }

  /** Puts the machine's part of the uplink back when somebody changed the machine's rules. */
  #heal(): void {
    const note = this.#warden.machine;
    if (note?.uplink && this.#home.rulesChanged()) this.#home.transact(machineRules(this.#table, note.link));
  }

  /** Puts the machine's rules and settings back. Its link goes with the internet. */
  leave(): void {
    const note = this.#warden.machine;
    if (!note?.uplink) return;
    this.#home.transact(withoutMachineRules(this.#table));
    for (const [name, value] of Object.entries(note.before)) writeSysctl(name, value);
  }

  #choose(): HomeLink {
    const { routes } = this.#home;
    return chooseHomeLink({
      tag: this.#warden.spaces.tag,
      links: routes.links().map(({ name }) => name),
      addresses: routes.addresses(),
      routes: routes.routes(),
    });
  }
}

function readAll(): Record<string, string> {
  return Object.fromEntries(forwarding.map((name) => [name, readSysctl(name)]));
}
