/** Two instances of one subnet, and what is needed to try to break out of one of them. */
import { Guest, watch } from "../../../scenarios/guest.ts";
import { PlaneServer } from "../plane-server.ts";

/** An instance of a cell. */
export interface Inmate {
  readonly id: string;
  readonly address: string;
  readonly port: string;
  readonly mac: string;
  readonly guest: Guest;
}

/** A server, and two instances that could not be nearer to each other. */
export class Cell {
  readonly server: PlaneServer;
  readonly caged: Inmate;
  readonly other: Inmate;
  readonly group: string;

  static async open(): Promise<Cell> {
    return Cell.of(await PlaneServer.start());
  }

  /** Launches the instances in a server that runs. */
  static async of(server: PlaneServer): Promise<Cell> {
    const ids = await server.launch(2);
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: ids });
    const inmates = Reservations!
      .flatMap(({ Instances }) => Instances!)
      .map((found): Inmate => {
        const { NetworkInterfaceId, MacAddress } = found.NetworkInterfaces![0]!;
        const id = found.InstanceId!;
        const guest = new Guest(id, server.process.endpoint, { instance: id });
        return { id, address: found.PrivateIpAddress!, port: NetworkInterfaceId!, mac: MacAddress!, guest };
      });
    return new Cell(server, inmates, Reservations![0]!.Instances![0]!.SecurityGroups![0]!.GroupId!);
  }

  private constructor(server: PlaneServer, [caged, other]: readonly Inmate[], group: string) {
    this.server = server;
    this.caged = caged!;
    this.other = other!;
    this.group = group;
  }

  /** Runs something in the caged instance while the other's interface is watched; gives the frames that came to it. */
  async seenByOther(work: () => Promise<unknown>): Promise<Buffer[]> {
    const seen = await watch(this.server.process.endpoint, { interface: this.other.port });
    await work();
    return seen.packets();
  }
}
