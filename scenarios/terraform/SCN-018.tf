# SCN-018 A NAT instance.
resource "aws_vpc" "this" {
  cidr_block = "10.18.0.0/16"
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "front" {
  vpc_id            = aws_vpc.this.id
  cidr_block        = "10.18.0.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_subnet" "inner" {
  vpc_id            = aws_vpc.this.id
  cidr_block        = "10.18.1.0/24"
  availability_zone = "eu-west-1a"
}

resource "aws_default_route_table" "main" {
  default_route_table_id = aws_vpc.this.default_route_table_id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.this.id
  }
}

resource "aws_route_table" "inner" {
  vpc_id = aws_vpc.this.id

  route {
    cidr_block           = "0.0.0.0/0"
    network_interface_id = aws_instance.nat.primary_network_interface_id
  }
}

resource "aws_route_table_association" "inner" {
  subnet_id      = aws_subnet.inner.id
  route_table_id = aws_route_table.inner.id
}

resource "aws_security_group" "nat" {
  name   = "nat"
  vpc_id = aws_vpc.this.id

  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = [aws_vpc.this.cidr_block]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_default_security_group" "inner" {
  vpc_id = aws_vpc.this.id

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "nat" {
  ami                    = "ami-0fedcba9876543210"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.front.id
  vpc_security_group_ids = [aws_security_group.nat.id]
  source_dest_check      = false
}

resource "aws_eip" "nat" {
  domain   = "vpc"
  instance = aws_instance.nat.id
}

resource "aws_network_interface" "private" {
  subnet_id       = aws_subnet.inner.id
  security_groups = [aws_default_security_group.inner.id]
}

resource "aws_instance" "private" {
  ami           = "ami-0fedcba9876543210"
  instance_type = "t3.micro"

  network_interface {
    device_index         = 0
    network_interface_id = aws_network_interface.private.id
  }
}

output "kept" {
  value = {
    vpc            = aws_vpc.this.id
    private-server = aws_instance.private.id
    nat-address-ip = aws_eip.nat.public_ip
  }
}
