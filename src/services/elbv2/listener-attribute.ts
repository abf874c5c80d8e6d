/** Attributes of listeners. */
import { change, fault, findArn, read } from "./api.ts";
import { setAttributes, viewAttributes } from "./attribute.ts";
import type { Attributes } from "./attribute.ts";
import { listeners } from "./tables/listener.ts";
import type { Listener } from "./tables/listener.ts";

/** Seconds without a packet after which a flow is forgotten; UDP flows are forgotten after 120 seconds, always. */
const idle: Attributes = { "tcp.idle_timeout.seconds": { initial: "350", allows: { from: 60, to: 6000 } } };

/** What a listener can be told. */
export function listenerAttributes({ protocol }: Pick<Listener, "protocol">): Attributes {
  return protocol === "UDP" ? {} : idle;
}

const access = { resources: { listener: "ListenerArn" } };

const describeListenerAttributes = read(
  "DescribeListenerAttributes",
  { honours: ["ListenerArn"], access },
  (input, cx) => {
    const row = findArn(cx, listeners, input.ListenerArn);
    return { Attributes: viewAttributes(listenerAttributes(row), row.attributes) };
  },
);

const modifyListenerAttributes = change(
  "ModifyListenerAttributes",
  { honours: ["ListenerArn", "Attributes"], access },
  (input, cx) => {
    const row = findArn(cx, listeners, input.ListenerArn);
    const known = listenerAttributes(row);
    if (Object.keys(known).length === 0)
      throw fault("InvalidConfigurationRequest", `Listeners of the protocol ${row.protocol} have no attributes`);
    const attributes = setAttributes(known, row.attributes, input.Attributes, "ModifyListenerAttributes");
    cx.tx.update(listeners, row.id, { attributes });
    return { Attributes: viewAttributes(known, attributes) };
  },
);

/** Operations of the attributes of listeners. */
export const listenerAttributeOperations = [describeListenerAttributes, modifyListenerAttributes];
