package report

// Drawing is a small picture of the figures of one row of a table: shapes on a
// strip that is a thousand units wide. The figures stand beside it in the row,
// and its label tells it to those who do not see it.
type Drawing struct {
	// Shapes are drawn in their order.
	Shapes []Shape
	// Label says what the picture shows.
	Label Sentence
}

// Shape is one thing drawn on the strip. Places count from 0 at the left to
// 1000 at the right; what lies outside is not drawn.
type Shape struct {
	Form ShapeForm
	// At is where it begins, or stands; To is where a band or a line ends.
	At, To int
	// Tone is how it is filled.
	Tone Tone
}

// ShapeForm is the form of a shape.
type ShapeForm uint8

// The forms.
const (
	// Band is a bar from At to To.
	Band ShapeForm = iota
	// Track is a thin line from At to To.
	Track
	// Dot is a filled circle.
	Dot
	// Ring is an empty circle.
	Ring
	// Post is an upright line.
	Post
	// Diamond is a square on its corner.
	Diamond
)

// Tone is how a shape is filled. Tones differ in lightness or pattern, so that
// they are told apart in black and white.
type Tone uint8

// The tones.
const (
	// ToneMain is the ink of figures.
	ToneMain Tone = iota
	// ToneDone, ToneUnderWay, ToneBegun and ToneNot are steps from done to not
	// begun.
	ToneDone
	ToneUnderWay
	ToneBegun
	ToneNot
	// ToneMissed has stripes of its own, ToneUnknown dots.
	ToneMissed
	ToneUnknown
	// ToneFaint is for what lies in the background.
	ToneFaint
	// ToneGain and ToneLoss are for sums that are added and taken away.
	ToneGain
	ToneLoss
)

// share returns part/whole in thousandths of the strip, rounded, between 0 and
// 1000.
func share(part, whole int64) int {
	if whole <= 0 || part <= 0 {
		return 0
	}
	if part >= whole {
		return 1000
	}
	// Neither is near the ends of int64: they are counts and scaled figures.
	return int((part*2000 + whole) / (2 * whole))
}
