package thlcube_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/thlcube"
)

func ExampleRead() {
	const file = "Aika;Alue;val\r\n2009;Inari;11.4\r\n2009;Kolari;..\r\n"
	names := indicators.NewGazetteer(law.Day(2013, 1, 1))
	observations, _, err := thlcube.Read([]byte(file), thlcube.Mapping{
		Indicator: "sotkanet:4",
		AreaOf:    thlcube.AreaByName(names, indicators.MunicipalityArea),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range observations {
		fmt.Println(o.Area, o.Year, o.Datum)
	}
	// Output:
	// municipality:148 2009 11.4
	// municipality:273 2009 ..
}
