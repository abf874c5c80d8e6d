/* Stateless translation between IPv6 and IPv4 (RFC 7915) on a link, for one address behind which a NAT stands. */
#include <linux/bpf.h>
#include <linux/if_ether.h>
#include <linux/in.h>
#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/pkt_cls.h>

#define inlined static __attribute__((always_inline)) inline
#define big16(x) __builtin_bswap16(x)
#define big32(x) __builtin_bswap32(x)

static long (*store)(struct __sk_buff *, __u32, const void *, __u32, __u64) = (void *)BPF_FUNC_skb_store_bytes;
static long (*load)(const struct __sk_buff *, __u32, void *, __u32) = (void *)BPF_FUNC_skb_load_bytes;
static long (*change_proto)(struct __sk_buff *, __be16, __u64) = (void *)BPF_FUNC_skb_change_proto;
static long (*adjust_room)(struct __sk_buff *, __s32, __u32, __u64) = (void *)BPF_FUNC_skb_adjust_room;
static long (*l4_csum)(struct __sk_buff *, __u32, __u64, __u64, __u64) = (void *)BPF_FUNC_l4_csum_replace;
static __s64 (*csum_diff)(const void *, __u32, const void *, __u32, __u32) = (void *)BPF_FUNC_csum_diff;

/* The address that stands for all senders: 64:ff9b:1::1 (RFC 8215) and 192.0.0.1 (RFC 7335). */
#define inside4 big32(0xc0000001)
#define well_known big32(0x0064ff9b)

enum { echo4 = 8, answer4 = 0, echo6 = 128, answer6 = 129 };
enum { net = sizeof(struct ethhdr), l4of4 = net + 20, l4of6 = net + 40 };

struct pseudo6 {
  struct in6_addr source, destination;
  __be32 length, protocol;
};

inlined void embed(struct in6_addr *to, __be32 address) {
  to->s6_addr32[0] = well_known;
  to->s6_addr32[1] = to->s6_addr32[2] = 0;
  to->s6_addr32[3] = address;
}

inlined void inside6(struct in6_addr *to) {
  to->s6_addr32[0] = well_known;
  to->s6_addr32[1] = big32(0x00010000);
  to->s6_addr32[2] = 0;
  to->s6_addr32[3] = big32(1);
}

inlined int is(const struct in6_addr *a, const struct in6_addr *b) {
  return a->s6_addr32[0] == b->s6_addr32[0] && a->s6_addr32[1] == b->s6_addr32[1] &&
         a->s6_addr32[2] == b->s6_addr32[2] && a->s6_addr32[3] == b->s6_addr32[3];
}

inlined __u16 folded(__s64 sum) {
  __u32 s = (__u32)sum;
  s = (s & 0xffff) + (s >> 16);
  s = (s & 0xffff) + (s >> 16);
  return ~s;
}

inlined int write_protocol(struct __sk_buff *skb, __be16 protocol) {
  return store(skb, 12, &protocol, 2, 0);
}

__attribute__((section("tc_to4"))) int to4(struct __sk_buff *skb) {
  struct ipv6hdr six;
  struct in6_addr own;
  if (skb->protocol != big16(ETH_P_IPV6)) return TC_ACT_SHOT;
  if (load(skb, net, &six, sizeof six)) return TC_ACT_SHOT;
  inside6(&own);
  if (!is(&six.saddr, &own) || six.daddr.s6_addr32[0] != well_known || six.daddr.s6_addr32[1] ||
      six.daddr.s6_addr32[2])
    return TC_ACT_SHOT;
  struct iphdr four = {
      .version = 4,
      .ihl = 5,
      .tos = (six.priority << 4) | (six.flow_lbl[0] >> 4),
      .tot_len = big16(big16(six.payload_len) + 20),
      .id = ((__be16)six.flow_lbl[2] << 8) | six.flow_lbl[1],
      .frag_off = big16(big16(six.payload_len) + 40 > 1280 ? 0x4000 : 0),
      .ttl = six.hop_limit,
      .protocol = six.nexthdr,
      .saddr = inside4,
      .daddr = six.daddr.s6_addr32[3],
  };
  __s64 diff;
  __u32 check;
  __u64 flags = 0;
  __u8 kind[4] = {0, 0, 0, 0};
  if (six.nexthdr == IPPROTO_TCP || six.nexthdr == IPPROTO_UDP) {
    diff = csum_diff(&six.saddr, 32, &four.saddr, 8, 0);
    check = l4of4 + (six.nexthdr == IPPROTO_TCP ? 16 : 6);
    flags = BPF_F_PSEUDO_HDR | (six.nexthdr == IPPROTO_UDP ? BPF_F_MARK_MANGLED_0 : 0);
  } else if (six.nexthdr == IPPROTO_ICMPV6) {
    struct {
      struct pseudo6 pseudo;
      __u8 kind[4];
    } old = {.pseudo = {six.saddr, six.daddr, big32((__u32)big16(six.payload_len)), big32(IPPROTO_ICMPV6)}};
    if (load(skb, l4of6, old.kind, 2)) return TC_ACT_SHOT;
    if (old.kind[1] || (old.kind[0] != echo6 && old.kind[0] != answer6)) return TC_ACT_SHOT;
    kind[0] = old.kind[0] == echo6 ? echo4 : answer4;
    diff = csum_diff(&old, sizeof old, kind, 4, 0);
    check = l4of4 + 2;
    four.protocol = IPPROTO_ICMP;
  } else
    return TC_ACT_SHOT;
  four.check = folded(csum_diff(0, 0, &four, sizeof four, 0));
  if (change_proto(skb, big16(ETH_P_IP), 0) || write_protocol(skb, big16(ETH_P_IP))) return TC_ACT_SHOT;
  if (store(skb, net, &four, sizeof four, 0)) return TC_ACT_SHOT;
  if (four.protocol == IPPROTO_ICMP && store(skb, l4of4, kind, 1, 0)) return TC_ACT_SHOT;
  return l4_csum(skb, check, 0, diff, flags) ? TC_ACT_SHOT : TC_ACT_OK;
}

inlined void header6(struct ipv6hdr *six, const struct iphdr *four, __u16 length, __u8 protocol) {
  six->version = 6;
  six->priority = four->tos >> 4;
  six->flow_lbl[0] = four->tos << 4;
  six->flow_lbl[1] = four->id & 0xff;
  six->flow_lbl[2] = four->id >> 8;
  six->payload_len = big16(length);
  six->nexthdr = protocol;
  six->hop_limit = four->ttl;
}

/* ICMP errors: the packet that they quote is translated too, as far as its header goes. */
struct quoting {
  __u8 type, code;
  __be16 check;
  __be16 unused, mtu;
  struct iphdr four;
  __u8 kind[4];
};

struct quoted {
  struct pseudo6 pseudo;
  __u8 type, code;
  __be16 check;
  __be32 mtu;
  struct ipv6hdr six;
  __u8 kind[4];
};

inlined int kind_of_error(struct quoted *to, const struct quoting *from) {
  if (from->type == 11) {
    to->type = 3;
    to->code = from->code;
    return 1;
  }
  if (from->type != 3) return 0;
  to->type = 1;
  if (from->code == 4) {
    __u32 mtu = big16(from->mtu);
    to->type = 2;
    to->mtu = big32(mtu < 1260 ? 1280 : mtu + 20);
  } else if (from->code == 2) {
    to->type = 4;
    to->code = 1;
    to->mtu = big32(6);
  } else if (from->code == 3)
    to->code = 4;
  else if (from->code == 9 || from->code == 10 || from->code == 13 || from->code == 15)
    to->code = 1;
  return 1;
}

inlined int error6(struct __sk_buff *skb, struct iphdr *four) {
  struct quoting old;
  struct quoted new = {};
  struct ipv6hdr six = {};
  if (load(skb, l4of4, &old, sizeof old)) return TC_ACT_SHOT;
  if (!kind_of_error(&new, &old) || old.four.ihl != 5 || old.four.version != 4) return TC_ACT_SHOT;
  if (old.four.saddr != inside4) return TC_ACT_SHOT;
  __u16 length = big16(four->tot_len);
  header6(&six, four, length, IPPROTO_ICMPV6);
  embed(&six.saddr, four->saddr);
  inside6(&six.daddr);
  header6(&new.six, &old.four, big16(old.four.tot_len) - 20, old.four.protocol);
  inside6(&new.six.saddr);
  embed(&new.six.daddr, old.four.daddr);
  __builtin_memcpy(new.kind, old.kind, 4);
  if (old.four.protocol == IPPROTO_ICMP) {
    new.six.nexthdr = IPPROTO_ICMPV6;
    new.kind[0] = old.kind[0] == echo4 ? echo6 : answer6;
  }
  new.pseudo.source = six.saddr;
  new.pseudo.destination = six.daddr;
  new.pseudo.length = big32((__u32)length);
  new.pseudo.protocol = big32(IPPROTO_ICMPV6);
  __be16 check = old.check;
  old.check = 0;
  __s64 diff = csum_diff(&old, sizeof old, &new, sizeof new, 0);
  new.check = check;
  if (change_proto(skb, big16(ETH_P_IPV6), 0) || write_protocol(skb, big16(ETH_P_IPV6))) return TC_ACT_SHOT;
  if (store(skb, net, &six, sizeof six, 0)) return TC_ACT_SHOT;
  if (adjust_room(skb, 20, BPF_ADJ_ROOM_NET, BPF_F_ADJ_ROOM_FIXED_GSO | BPF_F_ADJ_ROOM_NO_CSUM_RESET))
    return TC_ACT_SHOT;
  if (store(skb, net, &six, sizeof six, 0)) return TC_ACT_SHOT;
  if (store(skb, l4of6, &new.type, sizeof new - sizeof new.pseudo, 0)) return TC_ACT_SHOT;
  return l4_csum(skb, l4of6 + 2, 0, diff, 0) ? TC_ACT_SHOT : TC_ACT_OK;
}

__attribute__((section("tc_to6"))) int to6(struct __sk_buff *skb) {
  struct iphdr four;
  struct ipv6hdr six = {};
  if (skb->protocol != big16(ETH_P_IP)) return TC_ACT_SHOT;
  if (load(skb, net, &four, sizeof four)) return TC_ACT_SHOT;
  if (four.version != 4 || four.ihl != 5 || (four.frag_off & big16(0x3fff))) return TC_ACT_SHOT;
  if (four.daddr != inside4) return TC_ACT_SHOT;
  header6(&six, &four, big16(four.tot_len) - 20, four.protocol);
  embed(&six.saddr, four.saddr);
  inside6(&six.daddr);
  __s64 diff;
  __u32 check;
  __u64 flags = 0;
  __u8 kind[4] = {0, 0, 0, 0};
  if (four.protocol == IPPROTO_TCP || four.protocol == IPPROTO_UDP) {
    check = four.protocol == IPPROTO_TCP ? 16 : 6;
    __be16 sum;
    if (load(skb, l4of4 + check, &sum, 2)) return TC_ACT_SHOT;
    if (four.protocol == IPPROTO_UDP && sum == 0) return TC_ACT_SHOT;
    diff = csum_diff(&four.saddr, 8, &six.saddr, 32, 0);
    check += l4of6;
    flags = BPF_F_PSEUDO_HDR | (four.protocol == IPPROTO_UDP ? BPF_F_MARK_MANGLED_0 : 0);
  } else if (four.protocol == IPPROTO_ICMP) {
    struct {
      struct pseudo6 pseudo;
      __u8 kind[4];
    } new = {};
    if (load(skb, l4of4, kind, 2)) return TC_ACT_SHOT;
    if (kind[0] != echo4 && kind[0] != answer4) return error6(skb, &four);
    if (kind[1]) return TC_ACT_SHOT;
    six.nexthdr = IPPROTO_ICMPV6;
    new.pseudo.source = six.saddr;
    new.pseudo.destination = six.daddr;
    new.pseudo.length = big32((__u32)big16(six.payload_len));
    new.pseudo.protocol = big32(IPPROTO_ICMPV6);
    new.kind[0] = kind[0] == echo4 ? echo6 : answer6;
    diff = csum_diff(kind, 4, &new, sizeof new, 0);
    kind[0] = new.kind[0];
    check = l4of6 + 2;
  } else
    return TC_ACT_SHOT;
  if (change_proto(skb, big16(ETH_P_IPV6), 0) || write_protocol(skb, big16(ETH_P_IPV6))) return TC_ACT_SHOT;
  if (store(skb, net, &six, sizeof six, 0)) return TC_ACT_SHOT;
  if (six.nexthdr == IPPROTO_ICMPV6 && store(skb, l4of6, kind, 1, 0)) return TC_ACT_SHOT;
  return l4_csum(skb, check, 0, diff, flags) ? TC_ACT_SHOT : TC_ACT_OK;
}
