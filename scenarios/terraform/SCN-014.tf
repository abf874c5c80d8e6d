# SCN-014 Three-tier subnets.
locals {
  tiers = { web = "10.14.0.0/24", app = "10.14.10.0/24", data = "10.14.20.0/24" }
}

resource "aws_vpc" "this" {
  cidr_block           = "10.14.0.0/16"
  enable_dns_hostnames = true
  tags                 = { Name = "three-tier" }
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "tier" {
  for_each                = local.tiers
  vpc_id                  = aws_vpc.this.id
  cidr_block              = each.value
  availability_zone       = "eu-west-1a"
  map_public_ip_on_launch = each.key == "web"
  tags                    = { Name = each.key }
}

resource "aws_route_table" "tier" {
  for_each = local.tiers
  vpc_id   = aws_vpc.this.id
  tags     = { Name = each.key }
}

resource "aws_route_table_association" "tier" {
  for_each       = local.tiers
  subnet_id      = aws_subnet.tier[each.key].id
  route_table_id = aws_route_table.tier[each.key].id
}

resource "aws_route" "web" {
  route_table_id         = aws_route_table.tier["web"].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_nat_gateway" "this" {
  subnet_id     = aws_subnet.tier["web"].id
  allocation_id = aws_eip.nat.id
  depends_on    = [aws_internet_gateway.this]
}

resource "aws_route" "app" {
  route_table_id         = aws_route_table.tier["app"].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this.id
}

resource "aws_security_group" "web" {
  name   = "web"
  vpc_id = aws_vpc.this.id

  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "app" {
  name   = "app"
  vpc_id = aws_vpc.this.id
}

resource "aws_vpc_security_group_ingress_rule" "app" {
  security_group_id            = aws_security_group.app.id
  referenced_security_group_id = aws_security_group.web.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_egress_rule" "app" {
  security_group_id = aws_security_group.app.id
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "-1"
}

resource "aws_security_group" "data" {
  name   = "data"
  vpc_id = aws_vpc.this.id
}

resource "aws_security_group_rule" "data" {
  security_group_id        = aws_security_group.data.id
  type                     = "ingress"
  source_security_group_id = aws_security_group.app.id
  protocol                 = "tcp"
  from_port                = 5432
  to_port                  = 5432
}

resource "aws_security_group_rule" "data_out" {
  security_group_id = aws_security_group.data.id
  type              = "egress"
  cidr_blocks       = ["0.0.0.0/0"]
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
}

data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-x86_64"]
  }
}

resource "aws_instance" "web" {
  ami                    = data.aws_ami.linux.id
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.tier["web"].id
  vpc_security_group_ids = [aws_security_group.web.id]
}

resource "aws_instance" "app" {
  ami                    = data.aws_ami.linux.id
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.tier["app"].id
  vpc_security_group_ids = [aws_security_group.app.id]
}

resource "aws_instance" "data" {
  ami                    = data.aws_ami.linux.id
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.tier["data"].id
  vpc_security_group_ids = [aws_security_group.data.id]
}

output "kept" {
  value = {
    vpc            = aws_vpc.this.id
    web-server     = aws_instance.web.id
    app-server     = aws_instance.app.id
    database       = aws_instance.data.id
    nat-address-ip = aws_eip.nat.public_ip
  }
}
