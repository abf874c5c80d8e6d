"""Sends frames of each forged kind from eth0; arguments: own MAC and address, the neighbour's MAC and address."""
import socket, struct, sys
mac = lambda text: bytes.fromhex(text.replace(":", ""))
own, me, other, it = mac(sys.argv[1]), socket.inet_aton(sys.argv[2]), mac(sys.argv[3]), socket.inet_aton(sys.argv[4])
MARK, all_, alien = b"FOGBANK-FORGED", b"\xff" * 6, b"\x02\x11\x22\x33\x44\x55"
line = socket.socket(socket.AF_PACKET, socket.SOCK_RAW); line.bind(("eth0", 0))
def sum16(data):
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data)); total = (total >> 16) + (total & 65535)
    return ~(total + (total >> 16)) & 65535
def ip(source, target, options=b"", fragment=0):
    udp = struct.pack("!HHHH", 9, 9, 8 + len(MARK), 0) + MARK
    head = struct.pack("!BBHHHBBH4s4s", 0x45 + len(options) // 4, 0, 20 + len(options) + len(udp), 1, fragment, 64, 17, 0, source, target) + options
    return head[:10] + struct.pack("!H", sum16(head)) + head[12:] + udp
def arp(operation, sender, source, target, destination):
    return struct.pack("!HHBBH6s4s6s4s", 1, 0x800, 6, 4, operation, sender, source, target, destination) + MARK
def ip6(kind, target, body, source="fe80::1"):
    pseudo = socket.inet_pton(10, source) + socket.inet_pton(10, target) + struct.pack("!II", len(body) + 4, 58)
    icmp = struct.pack("!BBH", kind, 0, 0) + body; icmp += b"\0" * (len(icmp) % 2)
    icmp = icmp[:2] + struct.pack("!H", sum16(pseudo + icmp)) + icmp[4:]
    return struct.pack("!IHBB", 6 << 28, len(icmp), 58, 255) + pseudo[:32] + icmp
router = socket.inet_aton(".".join(sys.argv[2].split(".")[:3] + ["1"]))
V4, V6, ARP = b"\x08\0", b"\x86\xdd", b"\x08\x06"
advert = struct.pack("!BBHII", 64, 0, 1800, 0, 0) + MARK
frames = [
    other + alien + V4 + ip(me, it), other + other + V4 + ip(it, it),
    other + own + V4 + ip(it, it), other + own + V4 + ip(socket.inet_aton("8.8.8.8"), it),
    other + own + V4 + ip(socket.inet_aton("127.0.0.1"), it), other + own + V4 + ip(socket.inet_aton("0.0.0.0"), it),
    other + own + b"\x81\0\0\x05" + V4 + ip(me, it), other + own + b"\x88\xa8\0\x05\x81\0\0\x06" + V4 + ip(me, it),
    other + own + b"\x88\x64" + MARK * 4, other + own + b"\x88\x47\0\0\x11\xff" + ip(me, it), other + own + b"\x88\xcc" + MARK * 4,
    b"\x01\x80\xc2\0\0\0" + own + b"\0\x26\x42\x42\x03" + MARK * 3,
    all_ + own + ARP + arp(2, own, router, all_, it), other + own + ARP + arp(2, own, router, other, it),
    all_ + own + ARP + arp(1, own, it, b"\0" * 6, it), other + own + ARP + arp(1, own, me, b"\0" * 6, it),
    all_ + own + ARP + arp(1, own, me, b"\0" * 6, it),
    b"\x33\x33\0\0\0\x01" + own + V6 + ip6(134, "ff02::1", advert), other + own + V6 + ip6(134, "ff02::1", advert),
    b"\x33\x33\0\0\0\x01" + own + V6 + ip6(136, "ff02::1", b"\xa0\0\0\0" + socket.inet_pton(10, "fe80::1") + MARK),
    b"\x01\0\x5e\0\0\xfb" + own + V4 + ip(me, socket.inet_aton("224.0.0.251")),
    all_ + own + V4 + ip(me, socket.inet_aton("255.255.255.255")), all_ + own + V4 + ip(socket.inet_aton("0.0.0.0"), socket.inet_aton("255.255.255.255")),
]
for frame in frames * 20: line.send(frame)
print(len(frames))
