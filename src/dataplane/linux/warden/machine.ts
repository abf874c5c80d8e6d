/** What the machine's own network has of ours: a link, rules that guard it, settings; all put back at the end. */
import { internetSpace } from "../compile/internet.ts";
import { readSysctl, writeSysctl } from "../native/sysctl.ts";
import { NftError } from "../native/nft-error.ts";
import {
  chooseHomeLink,
  homeItems,
  homeSource,
  machineRules,
  roadItems,
  uplinkItems,
  withoutMachineRules,
} from "./home-link.ts";
import type { Openness } from "../protocol.ts";
import type { HomeLink } from "./home-link.ts";
import { inTurn } from "./machine-turn.ts";
import { homeName } from "./space.ts";
import type { Space } from "./space.ts";
import type { Warden } from "./warden.ts";

/** What is kept over a warden's death: the link, and what the machine's settings were. */
export interface MachineNote {
  readonly link: HomeLink;
  readonly before: Readonly<Record<string, string>>;
}

/** Settings of the machine's that an uplink changes. */
export const forwarding: readonly string[] = ["ipv4/ip_forward", "ipv6/conf/all/forwarding"];

/** Joins the machine to the internet, or goes on with what an earlier warden began. */
export class Machine {
  readonly #warden: Warden;
  readonly #home: Space;
  readonly #table: string;
  /** The machine's rules as they should be, and as the kernel tells them; nothing when it was not seen alone. */
  #rules = "";
  #listed: string | undefined;
  #generation = -1;

  readonly #most: Openness;
  #open: Openness;

  /** `most`: what the warden was started to let through. */
  constructor(warden: Warden, most: Openness) {
    this.#warden = warden;
    this.#home = warden.spaces.get(homeName);
    this.#table = `fogbank_${warden.spaces.tag}`;
    this.#most = most;
    this.#open = most;
  }

  /** What passes now. */
  get open(): Openness {
    return this.#open;
  }

  /** What the machine lets come stands before its link does. Throws what the kernel refuses. */
  join(): void {
    inTurn(() => this.#join());
  }

  /** Names and addresses are chosen by what others have, who must not choose meanwhile. */
  #join(): void {
    const { uplink } = this.#open;
    const note = this.#warden.machine;
    const link = note?.link ?? this.#choose();
    if (!note) this.#forgetOthers(link);
    const before = { ...(uplink && readAll()), ...note?.before };
    this.#warden.rememberMachine({ link, before });
    this.#rules = machineRules(this.#table, link, this.#open);
    this.#write();
    this.#wire(link);
    if (uplink) for (const name of forwarding) if (before[name] === "0") writeSysctl(name, "1");
    this.#warden.onLook = () => this.#heal();
    this.#warden.onRoads = () => this.#wire(link);
  }

  /** Public addresses that come and go are reached, and reached no longer. */
  #wire(link: HomeLink): void {
    const online = this.#warden.desired.in(internetSpace).values();
    const items = [...homeItems(link), ...roadItems(link, online), ...(this.#open.uplink ? uplinkItems(link) : [])];
    this.#warden.apply([{ source: homeSource, items }]);
  }

  /** Lets through what a server wants, as far as it may. */
  narrow(wanted: Openness): void {
    const { uplink, reachMachine } = this.#most;
    const open = { uplink: uplink && wanted.uplink, reachMachine: reachMachine && wanted.reachMachine };
    if (open.uplink === this.#open.uplink && open.reachMachine === this.#open.reachMachine) return;
    this.#open = open;
    this.join();
  }

  /** Puts the machine's rules back when somebody changed them; what others do to their own is theirs. */
  #heal(): void {
    const generation = this.#home.rules.generation();
    if (generation === this.#generation && this.#listed !== undefined) return;
    if (this.#list() !== this.#listed) this.#write();
    else this.#generation = generation;
  }

  #write(): void {
    this.#home.transact(this.#rules);
    const listed = this.#list();
    this.#generation = this.#home.rules.generation();
    this.#listed = this.#home.rulesChanged() ? undefined : listed;
  }

  /** Rules of a warden that was ended without a chance to take them away, and whose link's name is free again. */
  #forgetOthers({ link }: HomeLink): void {
    for (const [, table = ""] of this.#home.rules.run("list tables inet").matchAll(/\binet (fogbank_\w+)/g))
      if (table !== this.#table && this.#list(table).includes(`"${link}"`))
        this.#home.transact(withoutMachineRules(table));
  }

  #list(table = this.#table): string {
    try {
      return this.#home.rules.run(`list table inet ${table}`);
    } catch (error) {
      if (error instanceof NftError) return "";
      throw error;
    }
  }

  /** Puts the machine's rules and settings back. Its link goes with the internet. */
  leave(): void {
    const note = this.#warden.machine;
    if (!note) return;
    this.#warden.onLook = () => undefined;
    this.#warden.onRoads = () => undefined;
    this.#warden.apply([{ source: homeSource, items: [] }]);
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
