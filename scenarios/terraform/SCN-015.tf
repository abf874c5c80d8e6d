# SCN-015 An internet gateway for a public web tier.
resource "aws_vpc" "this" {
  cidr_block = "10.15.0.0/16"
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_subnet" "web" {
  vpc_id                  = aws_vpc.this.id
  cidr_block              = "10.15.0.0/24"
  map_public_ip_on_launch = true
}

resource "aws_subnet" "inner" {
  vpc_id     = aws_vpc.this.id
  cidr_block = "10.15.1.0/24"
}

resource "aws_route_table" "web" {
  vpc_id = aws_vpc.this.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.this.id
  }
}

resource "aws_route_table_association" "web" {
  subnet_id      = aws_subnet.web.id
  route_table_id = aws_route_table.web.id
}

resource "aws_security_group" "web" {
  name_prefix = "web-"
  vpc_id      = aws_vpc.this.id

  ingress {
    protocol    = "tcp"
    from_port   = 80
    to_port     = 80
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_instance" "web" {
  ami                    = "ami-0fedcba9876543210"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.web.id
  vpc_security_group_ids = [aws_security_group.web.id]

  user_data = <<-END
    #!/bin/sh
    mkdir /srv/www
    echo "built by Terraform" >/srv/www/index.html
    setsid python3 -m http.server --directory /srv/www 80 </dev/null >/dev/null 2>&1 &
  END
}

resource "aws_instance" "private" {
  ami                    = "ami-0fedcba9876543210"
  instance_type          = "t3.micro"
  subnet_id              = aws_subnet.inner.id
  vpc_security_group_ids = [aws_security_group.web.id]
}

output "kept" {
  value = {
    vpc               = aws_vpc.this.id
    web-server        = aws_instance.web.id
    web-server-ip     = aws_instance.web.private_ip
    web-server-public = aws_instance.web.public_ip
    private-server    = aws_instance.private.id
  }
}
