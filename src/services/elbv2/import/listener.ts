/** Listeners, as describes tell of them. */
import type { Described } from "../../../core/described.ts";
import type { Importer, Intake } from "../../../core/intake.ts";
import { listeners } from "../tables/listener.ts";
import type { Listener } from "../tables/listener.ts";
import { balancerPath, loadBalancers } from "../tables/load-balancer.ts";
import { targetGroups } from "../tables/target-group.ts";
import { lastPart } from "./arn.ts";

const readListener = (one: Described, intake: Intake): void => {
  const arn = one.text("ListenerArn");
  const balancer = intake.find(loadBalancers, lastPart(one.text("LoadBalancerArn")));
  const protocol = one.maybe("Protocol") ?? (balancer?.type === "gateway" ? "GENEVE" : "TCP");
  const actions = one.parts("DefaultActions");
  const why = !balancer
    ? "its load balancer was not taken"
    : isProtocol(protocol)
      ? whyNot(actions, intake)
      : `Fogbank has no ${protocol} listeners yet`;
  if (why !== undefined) {
    one.skip();
    return intake.leave(one.origin, arn, why);
  }
  one.follows("AlpnPolicy", "Certificates", "SslPolicy");
  const { account, region, id: loadBalancerId } = balancer!;
  const port = one.has("Port") ? one.number("Port") : undefined;
  intake.put<Listener>(
    listeners,
    {
      id: lastPart(arn),
      account,
      region,
      loadBalancerId,
      balancerPath: balancerPath(balancer!),
      protocol: protocol as Listener["protocol"],
      ...(port !== undefined && balancer!.type === "network" && { port }),
      ...forwardingOf(actions[0]!),
      attributes: {},
    },
    one.origin,
  );
};

function isProtocol(text: string): boolean {
  return ["TCP", "UDP", "TCP_UDP", "GENEVE"].includes(text);
}

/** Why what a listener does with connections cannot be taken, if it cannot. */
function whyNot(actions: readonly Described[], intake: Intake): string | undefined {
  const [action] = actions;
  if (!action || action.maybe("Type") !== "forward") return "it does something else than forward";
  const { targets, stickiness } = forwardingOf(action);
  if (targets.length !== 1 || stickiness?.enabled) return "Fogbank forwards to one target group, without stickiness";
  if (!intake.find(targetGroups, targets[0]!.targetGroupId)) return "its target group was not taken";
  return undefined;
}

function forwardingOf(action: Described): Pick<Listener, "targets" | "form" | "stickiness"> {
  action.follows("Order");
  const [own, config] = [action.maybe("TargetGroupArn"), action.part("ForwardConfig")];
  const groups = config?.parts("TargetGroups") ?? [];
  const sticky = config?.part("TargetGroupStickinessConfig");
  const seconds = sticky?.has("DurationSeconds") ? sticky.number("DurationSeconds") : undefined;
  const enabled = sticky?.flag("Enabled", false) ?? false;
  const targets = groups.map((group) => {
    return { targetGroupId: lastPart(group.text("TargetGroupArn")), weight: group.number("Weight", 1) };
  });
  return {
    targets: targets.length > 0 || own === undefined ? targets : [{ targetGroupId: lastPart(own), weight: 1 }],
    form: targets.length === 0 ? "arn" : own === undefined ? "config" : "both",
    ...(sticky && { stickiness: { enabled, ...(seconds !== undefined && { seconds }) } }),
  };
}

/** Listeners below the load balancer that they were asked of. */
const readListeners = (one: Described, intake: Intake): void => {
  one.text("LoadBalancerArn");
  for (const listener of one.parts("Listeners")) readListener(listener, intake);
};

/** Readers of listeners, which come after what they forward to. */
export const listenerImporters: readonly Importer[] = [
  { key: "LoadBalancerListeners", call: "elbv2 describe-listeners", id: "LoadBalancerArn", read: readListeners },
  { key: "Listeners", call: "elbv2 describe-listeners", id: "ListenerArn", read: readListener },
];
