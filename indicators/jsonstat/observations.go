package jsonstat

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/years"
)

// Observations turns the written cells into observations, in the order of the
// table, and reports what is suspicious about them, two cells that speak of the
// same thing among it. The parts of one figure
// that THL writes as metrics (v, ci_lower, ci_upper, n) become one observation.
// A dimension that cannot be understood is a [*MappingError]; so is what the
// mapping names and the table lacks, and a key that two categories would share.
func (d Dataset) Observations(m Mapping) ([]indicators.Observation, indicators.Report, error) {
	r := reader{set: d, m: m}
	if r.m.Source == "" {
		r.m.Source = d.source
	}
	if r.m.AreaOf == nil {
		r.m.AreaOf = AreaByCode
	}
	if err := r.resolve(); err != nil {
		return nil, indicators.Report{}, err
	}
	n := len(d.cells) / max(1, len(r.metrics))
	r.observations, r.positions = make([]indicators.Observation, 0, n), make([]int64, 0, n)
	for i := range d.cells {
		r.add(d.cells[i])
	}
	for i := range r.observations {
		o := &r.observations[i]
		r.report.Inspect(*o, r.entries[o.Indicator], m.Years, r.placeOf(r.positions[i]))
	}
	r.report.NoteRepeated(r.observations, func(i int) indicators.Place { return r.placeOf(r.positions[i]) })
	return r.observations, r.report, nil
}

// reader turns one table into observations.
type reader struct {
	set Dataset
	m   Mapping

	indicator, area, time, metric int // places of dimensions, -1 where none
	keys                          []string
	areas                         []resolvedArea
	times                         [][2]int
	metrics                       []part
	groups                        []groupPlace
	made                          map[int64]indicators.Group
	entries                       map[string]indicators.Entry

	observations []indicators.Observation
	positions    []int64
	at           map[int64]int // from the position of "v" to the observation
	report       indicators.Report
}

type resolvedArea struct {
	area     indicators.Area
	known    bool
	restored bool
}

type groupPlace struct {
	dimension  int
	properties []indicators.Dimension // by category, zero for everybody
}

// part is what a category of the metric dimension holds.
type part uint8

const (
	otherPart part = iota
	valuePart
	lowerPart
	upperPart
	countPart
)

// parts are THL's metrics.
var parts = map[string]part{"v": valuePart, "ci_lower": lowerPart, "ci_upper": upperPart, "n": countPart}

var (
	areaNames   = []string{"area", "region", "Alue", "Område", "Region", "Area"}
	timeNames   = []string{"time", "Vuosi", "År", "Year"}
	metricNames = []string{"tiku_vtype"}
)

// find returns the place of the dimension with the id; without an id, of the
// one with the role or else a usual name. It is -1 where there is none.
func (r *reader) find(id string, role Role, names []string) (int, error) {
	if id != "" {
		_, at, found := r.set.Dimension(id)
		if !found {
			return -1, &MappingError{Dimension: id, Expected: "a dimension of the table"}
		}
		return at, nil
	}
	if role != NoRole {
		if at := slices.IndexFunc(r.set.dimensions, func(d Dimension) bool { return d.Role == role }); at >= 0 {
			return at, nil
		}
	}
	return slices.IndexFunc(r.set.dimensions, func(d Dimension) bool { return slices.Contains(names, d.ID) }), nil
}

func (r *reader) resolve() (err error) {
	if r.indicator, err = r.find(r.m.IndicatorDimension, NoRole, nil); err != nil {
		return err
	}
	if r.area, err = r.find(r.m.AreaDimension, GeoRole, areaNames); err != nil {
		return err
	}
	if r.time, err = r.find(r.m.TimeDimension, TimeRole, timeNames); err != nil {
		return err
	}
	if r.metric, err = r.find(r.m.MetricDimension, NoRole, metricNames); err != nil {
		return err
	}
	r.resolveAreas()
	return cmp.Or(r.resolveKeys(), r.resolveMetrics(), r.resolveTimes(), r.resolveGroups())
}

func (r *reader) resolveKeys() error {
	r.keys = []string{r.m.Indicator}
	if r.indicator >= 0 {
		d := r.set.dimensions[r.indicator]
		r.keys = nil
		for _, c := range d.Categories {
			key, named := r.m.Indicators[c.ID]
			if !named {
				key = c.ID
			}
			r.keys = append(r.keys, key)
		}
		if err := r.checkKeys(d); err != nil {
			return err
		}
	}
	r.entries = map[string]indicators.Entry{}
	for _, key := range r.keys {
		r.entries[key], _ = r.m.Catalogue.Lookup(key)
	}
	return nil
}

// checkKeys refuses a key of two categories, whose figures nobody could tell
// apart, and the key of a category that the dimension lacks.
func (r *reader) checkKeys(d Dimension) error {
	ids, taken := map[string]bool{}, map[string]bool{}
	for i, c := range d.Categories {
		if taken[r.keys[i]] {
			return &MappingError{Dimension: d.ID, Found: c.ID, Expected: "a key that no other category has, not " + strconv.Quote(short(r.keys[i]))}
		}
		ids[c.ID], taken[r.keys[i]] = true, true
	}
	for _, id := range slices.Sorted(maps.Keys(r.m.Indicators)) {
		if !ids[id] {
			return &MappingError{Dimension: d.ID, Found: id, Expected: "a category of the dimension"}
		}
	}
	return nil
}

func (r *reader) resolveAreas() {
	if r.area < 0 {
		return
	}
	for _, c := range r.set.dimensions[r.area].Categories {
		area, known := r.m.AreaOf(c)
		if !known {
			area = indicators.Area{Code: c.ID}
		}
		var restored bool
		area.Code, restored = indicators.RestoreZeros(area.Kind, area.Code)
		known = known && area.IsRegistered()
		r.areas = append(r.areas, resolvedArea{area, known, restored})
	}
}

func (r *reader) resolveMetrics() error {
	if r.metric < 0 {
		return nil
	}
	r.at = map[int64]int{}
	d := r.set.dimensions[r.metric]
	for _, c := range d.Categories {
		r.metrics = append(r.metrics, parts[c.ID])
	}
	if !slices.Contains(r.metrics, valuePart) {
		return &MappingError{Dimension: d.ID, Expected: `a category "v" for the figures themselves`}
	}
	return nil
}

func (r *reader) resolveTimes() error {
	if r.time < 0 {
		return nil
	}
	d := r.set.dimensions[r.time]
	for _, c := range d.Categories {
		from, to, ok := years.Parse(c.Label)
		if !ok {
			from, to, ok = years.Parse(c.ID)
		}
		if !ok {
			return &MappingError{Dimension: d.ID, Found: c.ID, Expected: "a year or a period of years"}
		}
		r.times = append(r.times, [2]int{from, to})
	}
	return nil
}

// checkGroups refuses groups of dimensions that the table lacks, or that have
// another meaning already: they would do nothing.
func (r *reader) checkGroups() error {
	for _, id := range slices.Sorted(maps.Keys(r.m.Groups)) {
		_, at, found := r.set.Dimension(id)
		switch {
		case !found:
			return &MappingError{Dimension: id, Expected: "a dimension of the table"}
		case at == r.indicator || at == r.area || at == r.time || at == r.metric:
			return &MappingError{Dimension: id, Expected: "a dimension that is not the indicator, the area, the time or the metric already"}
		}
	}
	return nil
}

func (r *reader) resolveGroups() error {
	if err := r.checkGroups(); err != nil {
		return err
	}
	names := map[string]bool{}
	for i, d := range r.set.dimensions {
		group, mapped := r.m.Groups[d.ID]
		switch {
		case i == r.indicator || i == r.area || i == r.time || i == r.metric || !mapped && len(d.Categories) == 1:
			continue
		case !mapped:
			return &MappingError{Dimension: d.ID, Expected: "a place in the mapping, as it has several categories"}
		case names[group.Name]:
			return &MappingError{Dimension: d.ID, Expected: "a name that no other dimension has"}
		}
		names[group.Name] = true
		place := groupPlace{dimension: i}
		for _, c := range d.Categories {
			property, limits, err := group.Dimension(c.ID)
			if err != nil {
				return &MappingError{Dimension: d.ID, Found: c.ID, Expected: "a name and a value of a population group (" + err.Error() + ")"}
			}
			if !limits {
				property = indicators.Dimension{}
			}
			place.properties = append(place.properties, property)
		}
		r.groups = append(r.groups, place)
	}
	r.made = map[int64]indicators.Group{}
	return nil
}

func (r *reader) add(c cell) {
	what, position := valuePart, c.position
	if r.metric >= 0 {
		index := r.set.index(c.position, r.metric)
		what = r.metrics[index]
		position -= int64(index) * r.set.strides[r.metric]
	}
	if what == otherPart {
		return
	}
	at := r.observation(position, c)
	o := &r.observations[at]
	datum := c.value.Datum()
	switch what {
	case valuePart:
		o.Datum = datum
	case lowerPart:
		o.Lower = datum
	case upperPart:
		o.Upper = datum
	case countPart:
		o.Count = datum
	}
	if c.status != "" && !isSign(c.status) && !c.value.IsKnown() {
		r.report.Add(indicators.UnknownStatus, r.placeOf(c.position), c.status)
	}
}

// observation returns the place of the observation of the position, which is
// that of its first metric.
func (r *reader) observation(position int64, c cell) int {
	if at, seen := r.at[position]; seen {
		return at
	}
	o := indicators.Observation{Source: r.m.Source, Retrieved: r.m.Retrieved}
	o.Indicator = r.keys[r.indexOr(position, r.indicator)]
	if r.area >= 0 {
		resolved := r.areas[r.set.index(position, r.area)]
		o.Area = resolved.area
		if !resolved.known {
			r.report.Add(indicators.UnknownRegion, r.placeOf(c.position), resolved.area.Code)
		}
		if resolved.restored {
			r.report.Add(indicators.LostZeros, r.placeOf(c.position), resolved.area.Code)
		}
	}
	if r.time >= 0 {
		span := r.times[r.set.index(position, r.time)]
		o.Year, o.To = span[0], span[1]
	}
	o.SelfReported = r.entries[o.Indicator].SelfReported
	o.Group = r.group(position)
	r.observations = append(r.observations, o)
	r.positions = append(r.positions, c.position)
	if r.at != nil {
		r.at[position] = len(r.observations) - 1
	}
	return len(r.observations) - 1
}

func (r *reader) indexOr(position int64, dimension int) int {
	if dimension < 0 {
		return 0
	}
	return r.set.index(position, dimension)
}

// group makes each group once. It cannot fail: every property was tried when
// the mapping was resolved, and no two dimensions have one name.
func (r *reader) group(position int64) indicators.Group {
	if len(r.groups) == 0 {
		return indicators.Group{}
	}
	key := int64(0)
	for _, g := range r.groups {
		key += int64(r.set.index(position, g.dimension)) * r.set.strides[g.dimension]
	}
	group, known := r.made[key]
	if known {
		return group
	}
	var properties []indicators.Dimension
	for _, g := range r.groups {
		if p := g.properties[r.set.index(position, g.dimension)]; p.Name != "" {
			properties = append(properties, p)
		}
	}
	group, _ = indicators.NewGroup(properties...)
	r.made[key] = group
	return group
}

func (r *reader) placeOf(position int64) indicators.Place {
	return indicators.Place{Pointer: r.set.pointer + "/value/" + strconv.FormatInt(position, 10)}
}
