/** SCN-044 SecureCart: the shop calls the payment API of a peered VPC, whose group admits the shop's alone. */
import { everythingFrom, instance, tcpFromGroup } from "./parts.ts";
import { groupIn, noRoute, over, peer, room, vpc } from "./peering.ts";
import { runAlone } from "./run.ts";
import type { Scenario } from "./scenario.ts";
import { hangs, hears } from "./talk.ts";
import { webUserData } from "./web.ts";

const back = over("payment", "10.44.0.0/16", "cart-payment");
const noWayBack = noRoute("payment", "10.44.0.0/16");

/** The scenario. */
export const scenario: Scenario = {
  id: "SCN-044",
  title: "SecureCart: peering of app VPC and payment VPC",
  build: [
    ...vpc("cart", "10.44.0.0/16"),
    ...vpc("payment", "10.144.0.0/16"),
    ...vpc("partner", "10.244.0.0/16"),
    ...room("cart", "cart-room", "10.44.1.0/24"),
    ...room("payment", "payment-room", "10.144.1.0/24"),
    ...room("partner", "partner-room", "10.244.1.0/24"),
    ...peer("cart-payment", "cart", "payment"),
    ...peer("partner-cart", "partner", "cart"),
    over("cart", "10.144.0.0/16", "cart-payment"),
    back,
    over("partner", "10.0.0.0/8", "partner-cart"),
    over("cart", "10.244.0.0/16", "partner-cart"),
    ...groupIn("cart", "app", everythingFrom("10.244.0.0/16")),
    ...groupIn("payment", "api", tcpFromGroup("app", 8443)),
    ...groupIn("partner", "guests"),
    ...instance("shop", "cart-room", "app", false, { UserData: webUserData("shop", 80) }),
    ...groupIn("cart", "others"),
    ...instance("batch", "cart-room", "others"),
    ...instance("till", "payment-room", "api", false, { UserData: webUserData("till", 8443) }),
    ...instance("visitor", "partner-room", "guests"),
  ],
  read: [{ call: "DescribeVpcPeeringConnections", input: {}, list: "VpcPeeringConnections", count: 2 }],
  async prove(network) {
    await network.arrives("$shop", "$till", "tcp/8443");
    await network.arrives("$visitor", "$shop", "tcp/80");
    await network.fails("$batch", "$till", "tcp/8443", "ENI_SG_RULES_MISMATCH");
    await network.fails("$visitor", network.name("till-ip"), "tcp/8443", "PCX_REQUIRES_ADDRESS_IN_VPC_CIDR");
  },
  async disprove(network) {
    await network.without(
      noWayBack,
      () => network.fails("$shop", "$till", "tcp/8443", "NO_ROUTE_TO_DESTINATION", "reply"),
      back,
    );
  },
  async packets(network) {
    const [shop, batch, till, visitor] = ["shop", "batch", "till", "visitor"].map((name) => network.at(name));
    await till!.listens(8443);
    await shop!.listens(80);
    const there = network.name("till-ip");
    await hears(shop!, there, 8443, `till sees ${network.name("shop-ip")}`);
    await hears(visitor!, network.name("shop-ip"), 80, `shop sees ${network.name("visitor-ip")}`);
    await hangs(batch!, there, 8443);
    await hangs(visitor!, there, 8443);
    await network.without(noWayBack, () => hangs(shop!, there, 8443), back);
    await hears(shop!, there, 8443, `till sees ${network.name("shop-ip")}`);
  },
};

if (import.meta.main) await runAlone(scenario);
