package sotkanet

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Gender is the only population group that the service's data rows carry. The
// zero Gender is Total.
type Gender uint8

// The genders.
const (
	Total Gender = iota
	Male
	Female
)

var genders = [...]struct {
	token string
	group indicators.Group
}{
	Total:  {"total", indicators.Group{}},
	Male:   {"male", groupOf(indicators.Male)},
	Female: {"female", groupOf(indicators.Female)},
}

// groupOf cannot fail on the two constants it is called with.
func groupOf(sex string) indicators.Group {
	group, _ := indicators.NewGroup(indicators.Dimension{Name: indicators.DimensionSex, Value: sex})
	return group
}

// String returns "total", "male" or "female".
func (g Gender) String() string {
	if int(g) < len(genders) {
		return genders[g].token
	}
	return "sotkanet.Gender(" + strconv.Itoa(int(g)) + ")"
}

// Group returns the population group: everybody for Total.
func (g Gender) Group() indicators.Group {
	if int(g) < len(genders) {
		return genders[g].group
	}
	return indicators.Group{}
}

func genderOf(token []byte) (Gender, bool) {
	for g := range genders {
		if string(token) == genders[g].token {
			return Gender(g), true
		}
	}
	return Total, false
}
