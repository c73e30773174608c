package hyte

var indicator = object(
	member("id", func(i *Indicator) *ID { return &i.ID }, id(toIndicator)),
	member("name", func(i *Indicator) *Text { return &i.Name }, text),
	member("ref", func(i *Indicator) *string { return &i.Ref }, free),
	member("unit", func(i *Indicator) *Text { return &i.Unit }, text),
	member("topics", func(i *Indicator) *[]Topic { return &i.Topics }, row[[]Topic](topic)),
	member("themes", func(i *Indicator) *[]Theme { return &i.Themes }, row[[]Theme](theme)),
	member("baseline", func(i *Indicator) *Level { return &i.Baseline }, level),
	member("target", func(i *Indicator) *Level { return &i.Target }, level),
	member("interim", func(i *Indicator) *[]Level { return &i.Interim }, listOf(level)),
	member("observations", func(i *Indicator) *[]Observation { return &i.Observations }, listOf(observation)),
	member("for", func(i *Indicator) *For { return &i.For }, makers),
	member("extensions", func(i *Indicator) *Extensions { return &i.Extensions }, extensions),
)
