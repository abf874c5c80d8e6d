/** Random edits of traffic mirroring: filters with rules, targets, sessions of interfaces. */
import { all, attempt, forget, note, one } from "../world.ts";
import type { Edit } from "../world.ts";

/** A session of some interface, to another one of its Region, by a filter of its own. */
const mirror: Edit = async (world) => {
  const { draw } = world;
  const [source, target] = draw.some(2, all(world, "eni"));
  if (!source || !target) return;
  const { caller } = source;
  const made = await attempt(world, "CreateTrafficMirrorFilter", {}, caller);
  const filter = made?.TrafficMirrorFilter?.TrafficMirrorFilterId;
  if (!filter) return;
  for (let RuleNumber = 1 + draw.upTo(3); RuleNumber > 0; RuleNumber--) {
    const range = draw.chance(0.4) ? { DestinationPortRange: { FromPort: 22, ToPort: 443 }, Protocol: 6 } : {};
    const rule = {
      TrafficMirrorFilterId: filter,
      TrafficDirection: draw.of(["ingress", "egress"] as const),
      RuleNumber,
      RuleAction: draw.chance(0.8) ? ("accept" as const) : ("reject" as const),
      DestinationCidrBlock: draw.of(["0.0.0.0/0", "10.0.0.0/8"]),
      SourceCidrBlock: draw.of(["0.0.0.0/0", "10.0.0.0/8"]),
      ...range,
    };
    await attempt(world, "CreateTrafficMirrorFilterRule", rule, caller);
  }
  const to = await attempt(world, "CreateTrafficMirrorTarget", { NetworkInterfaceId: target.id }, target.caller);
  const TrafficMirrorTargetId = to?.TrafficMirrorTarget?.TrafficMirrorTargetId;
  if (!TrafficMirrorTargetId) return;
  const session = await attempt(
    world,
    "CreateTrafficMirrorSession",
    {
      NetworkInterfaceId: source.id,
      TrafficMirrorTargetId,
      TrafficMirrorFilterId: filter,
      SessionNumber: 1 + draw.upTo(3),
      ...(draw.chance(0.4) && { PacketLength: 100 }),
    },
    caller,
  );
  const id = session?.TrafficMirrorSession?.TrafficMirrorSessionId;
  if (id) note(world, { kind: "mirror-session", id, caller, vpc: source.vpc });
};

const endMirror: Edit = async (world) => {
  const session = one(world, "mirror-session");
  const input = { TrafficMirrorSessionId: session?.id ?? "" };
  if (session && (await attempt(world, "DeleteTrafficMirrorSession", input, session.caller))) forget(world, session);
};

/** Edits of traffic mirroring, by name. */
export const mirrorEdits = { mirror, endMirror };
