package lang_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func ExampleNegotiate() {
	fmt.Println(lang.Negotiate("sv-FI, en;q=0.8", lang.Finnish))
	fmt.Println(lang.Negotiate("ru", lang.Finnish))
	// Output:
	// sv
	// fi
}

func ExampleText_Best() {
	name := lang.Text{Finnish: "Uusimaa", Swedish: "Nyland"}
	text, in := name.Best(lang.English)
	fmt.Printf("%s (%s)\n", text, in)
	// Output: Uusimaa (fi)
}
