# SCN-239 Transit gateway with spokes that reach shared services and not one another.
locals {
  vpcs = { red = "10.39.0.0/16", blue = "10.139.0.0/16", shared = "10.239.0.0/16" }
  # Who looks up what they send where, and whom each table knows.
  tables = { red = "spokes", blue = "spokes", shared = "services" }
  known  = { red = "services", blue = "services", shared = "spokes" }
}

resource "aws_ec2_transit_gateway" "hub" {
  default_route_table_association = "disable"
  default_route_table_propagation = "disable"
  tags                            = { Name = "hub" }
}

resource "aws_ec2_transit_gateway_route_table" "this" {
  for_each           = toset(["spokes", "services"])
  transit_gateway_id = aws_ec2_transit_gateway.hub.id
  tags               = { Name = each.key }
}

resource "aws_vpc" "this" {
  for_each   = local.vpcs
  cidr_block = each.value
  tags       = { Name = each.key }
}

resource "aws_subnet" "room" {
  for_each          = local.vpcs
  vpc_id            = aws_vpc.this[each.key].id
  cidr_block        = cidrsubnet(each.value, 8, 1)
  availability_zone = "eu-west-1a"
}

resource "aws_ec2_transit_gateway_vpc_attachment" "door" {
  for_each                                        = local.vpcs
  transit_gateway_id                              = aws_ec2_transit_gateway.hub.id
  vpc_id                                          = aws_vpc.this[each.key].id
  subnet_ids                                      = [aws_subnet.room[each.key].id]
  transit_gateway_default_route_table_association = false
  transit_gateway_default_route_table_propagation = false
  tags                                            = { Name = each.key }
}

resource "aws_ec2_transit_gateway_route_table_association" "this" {
  for_each                       = local.tables
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.door[each.key].id
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.this[each.value].id
}

resource "aws_ec2_transit_gateway_route_table_propagation" "this" {
  for_each                       = local.known
  transit_gateway_attachment_id  = aws_ec2_transit_gateway_vpc_attachment.door[each.key].id
  transit_gateway_route_table_id = aws_ec2_transit_gateway_route_table.this[each.value].id
}

resource "aws_route" "hub" {
  for_each               = local.vpcs
  route_table_id         = aws_vpc.this[each.key].main_route_table_id
  destination_cidr_block = "10.0.0.0/8"
  transit_gateway_id     = aws_ec2_transit_gateway.hub.id
  depends_on             = [aws_ec2_transit_gateway_vpc_attachment.door]
}

resource "aws_security_group" "open" {
  for_each = local.vpcs
  name     = "${each.key}-open"
  vpc_id   = aws_vpc.this[each.key].id
}

resource "aws_vpc_security_group_ingress_rule" "ours" {
  for_each          = local.vpcs
  security_group_id = aws_security_group.open[each.key].id
  cidr_ipv4         = "10.0.0.0/8"
  ip_protocol       = "-1"
}

resource "aws_vpc_security_group_egress_rule" "all" {
  for_each          = local.vpcs
  security_group_id = aws_security_group.open[each.key].id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-x86_64"]
  }
}

resource "aws_instance" "host" {
  for_each               = local.vpcs
  ami                    = data.aws_ami.linux.id
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.room[each.key].id
  vpc_security_group_ids = [aws_security_group.open[each.key].id]
}

output "kept" {
  value = merge(
    { for name, host in aws_instance.host : "${name}-host" => host.id },
    { for name, host in aws_instance.host : "${name}-host-ip" => host.private_ip },
  )
}
