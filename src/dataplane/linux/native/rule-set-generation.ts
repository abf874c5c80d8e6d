/** The number that the kernel raises with every transaction on a namespace's rule set, whoever makes it. */
import { attributes } from "./netlink-message.ts";
import { families, NetlinkSocket } from "./netlink.ts";

const getGeneration = (10 << 8) | 16;
const idAttribute = 1;

/** A reader of the generation in the namespace that the thread is in when it is made. */
export class RuleSetGeneration {
  readonly #socket = new NetlinkSocket(families.netfilter);

  read(): number {
    const asks = "generation of the rule set";
    const [reply] = this.#socket.ask({ type: getGeneration, flags: 0, body: Buffer.alloc(4), asks });
    return attributes(reply!.body, 4).get(idAttribute)!.readUInt32BE(0);
  }

  close(): void {
    this.#socket.close();
  }
}
