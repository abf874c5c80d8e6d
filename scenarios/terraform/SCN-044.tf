# SCN-044 SecureCart: peering of app VPC and payment VPC, by connection, accepter and options.
locals {
  vpcs = { cart = "10.44.0.0/16", payment = "10.144.0.0/16", partner = "10.244.0.0/16" }
  hosts = {
    shop    = { vpc = "cart", group = "app" }
    batch   = { vpc = "cart", group = "others" }
    till    = { vpc = "payment", group = "api" }
    visitor = { vpc = "partner", group = "guests" }
  }
  groups = { app = "cart", others = "cart", api = "payment", guests = "partner" }
}

resource "aws_vpc" "this" {
  for_each             = local.vpcs
  cidr_block           = each.value
  enable_dns_hostnames = true
  tags                 = { Name = each.key }
}

resource "aws_subnet" "room" {
  for_each   = local.vpcs
  vpc_id     = aws_vpc.this[each.key].id
  cidr_block = cidrsubnet(each.value, 8, 1)
}

resource "aws_vpc_peering_connection" "payment" {
  vpc_id      = aws_vpc.this["cart"].id
  peer_vpc_id = aws_vpc.this["payment"].id
  tags        = { Name = "cart-payment" }
}

resource "aws_vpc_peering_connection_accepter" "payment" {
  vpc_peering_connection_id = aws_vpc_peering_connection.payment.id
  auto_accept               = true
  tags                      = { Name = "cart-payment" }
}

resource "aws_vpc_peering_connection_options" "payment" {
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.payment.id

  requester {
    allow_remote_vpc_dns_resolution = true
  }

  accepter {
    allow_remote_vpc_dns_resolution = true
  }
}

resource "aws_vpc_peering_connection" "partner" {
  vpc_id      = aws_vpc.this["partner"].id
  peer_vpc_id = aws_vpc.this["cart"].id
  auto_accept = true

  accepter {
    allow_remote_vpc_dns_resolution = true
  }
}

resource "aws_route" "to_payment" {
  route_table_id            = aws_vpc.this["cart"].main_route_table_id
  destination_cidr_block    = "10.144.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.payment.id
}

resource "aws_route" "from_payment" {
  route_table_id            = aws_vpc.this["payment"].main_route_table_id
  destination_cidr_block    = "10.44.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection_accepter.payment.id
}

resource "aws_route" "from_partner" {
  route_table_id            = aws_vpc.this["partner"].main_route_table_id
  destination_cidr_block    = "10.0.0.0/8"
  vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
}

resource "aws_route" "to_partner" {
  route_table_id            = aws_vpc.this["cart"].main_route_table_id
  destination_cidr_block    = "10.244.0.0/16"
  vpc_peering_connection_id = aws_vpc_peering_connection.partner.id
}

resource "aws_security_group" "this" {
  for_each = local.groups
  name     = each.key
  vpc_id   = aws_vpc.this[each.value].id
}

resource "aws_vpc_security_group_egress_rule" "all" {
  for_each          = local.groups
  security_group_id = aws_security_group.this[each.key].id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

resource "aws_vpc_security_group_ingress_rule" "app" {
  security_group_id = aws_security_group.this["app"].id
  cidr_ipv4         = "10.244.0.0/16"
  ip_protocol       = "-1"
}

resource "aws_vpc_security_group_ingress_rule" "api" {
  security_group_id            = aws_security_group.this["api"].id
  referenced_security_group_id = aws_security_group.this["app"].id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
  depends_on                   = [aws_vpc_peering_connection_accepter.payment]
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-x86_64"]
  }
}

resource "aws_instance" "this" {
  for_each               = local.hosts
  ami                    = data.aws_ami.linux.id
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.room[each.value.vpc].id
  vpc_security_group_ids = [aws_security_group.this[each.value.group].id]
}

output "kept" {
  value = merge(
    { for name, host in aws_instance.this : name => host.id },
    { for name, host in aws_instance.this : "${name}-ip" => host.private_ip },
  )
}
