module github.com/hyte-fi/go-hyte

go 1.26.0

require (
	github.com/google/go-cmp v0.7.0
	github.com/samber/lo v1.53.0
	github.com/shopspring/decimal v1.6.0
	github.com/stretchr/testify v1.12.1
	golang.org/x/text v0.43.0
)

require go.yaml.in/yaml/v3 v3.0.5 // indirect
