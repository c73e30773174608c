package law_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestCitationIn(t *testing.T) {
	tests := []struct {
		name       string
		citation   law.Citation
		fi, sv, en string
	}{
		{
			"subsection", law.Citation{Act: "612/2021", Section: "6", Subsection: 2},
			"612/2021 6 § 2 mom.", "612/2021 6 § 2 mom.", "Act 612/2021, section 6(2)",
		},
		{
			"whole act", law.Citation{Act: "612/2021"},
			"612/2021", "612/2021", "Act 612/2021",
		},
		{
			"section with a letter", law.Citation{Act: "1287/2013", Section: "13a"},
			"1287/2013 13 a §", "1287/2013 13 a §", "Act 1287/2013, section 13a",
		},
		{
			"point", law.Citation{Act: "410/2015", Section: "37", Subsection: 1, Point: "1"},
			"410/2015 37 § 1 mom. 1 k.", "410/2015 37 § 1 mom. 1 punkten", "Act 410/2015, section 37(1), point 1",
		},
		{
			"point with a letter", law.Citation{Act: "66/1972", Section: "14", Subsection: 1, Point: "1a"},
			"66/1972 14 § 1 mom. 1 a k.", "66/1972 14 § 1 mom. 1 a punkten", "Act 66/1972, section 14(1), point 1a",
		},
		{
			"wording of another act", law.Citation{Act: "417/2007", Section: "12", AsIn: "610/2022"},
			"417/2007 12 § (610/2022)", "417/2007 12 § (610/2022)", "Act 417/2007, section 12 (as in 610/2022)",
		},
		{
			"decree", law.Citation{Act: "1392/2022", Section: "3a", Subsection: 1, Force: law.Decree},
			"1392/2022 3 a § 1 mom.", "1392/2022 3 a § 1 mom.", "Decree 1392/2022, section 3a(1)",
		},
		{
			"annex", law.Citation{Act: "1393/2022", Annex: true, Force: law.Decree},
			"1393/2022 liite", "1393/2022 bilaga", "Decree 1393/2022, annex",
		},
		{
			"point of an annex", law.Citation{Act: "1393/2022", Annex: true, Point: "10", Force: law.Decree},
			"1393/2022 liite, 10 k.", "1393/2022 bilagan, 10 punkten", "Decree 1393/2022, annex, point 10",
		},
		{
			"point of an annex that a section refers to", law.Citation{Act: "1393/2022", Section: "3", Subsection: 3, Annex: true, Point: "10", AsIn: "1270/2025", Force: law.Decree},
			"1393/2022 3 § 3 mom. liite, 10 k. (1270/2025)", "1393/2022 3 § 3 mom. bilagan, 10 punkten (1270/2025)", "Decree 1393/2022, section 3(3), annex, point 10 (as in 1270/2025)",
		},
		{
			"decision outside the tables", law.Citation{Act: "304/2024", Force: law.Decision},
			"304/2024", "304/2024", "Decision 304/2024",
		},
		{
			"inference from an act stays an act", law.Citation{Act: "612/2021", Section: "6", Force: law.Inference},
			"612/2021 6 §", "612/2021 6 §", "Act 612/2021, section 6",
		},
		{
			"page", law.Citation{Act: "thl-kertomus", Section: "1", Force: law.Guidance},
			"THL: Kunnan hyvinvointikertomus", "THL: Kommunens välfärdsberättelse (på finska)",
			"THL: welfare report of the municipality (in Finnish)",
		},
		{
			"bill", law.Citation{Act: "HE 15/2017", Force: law.Proposal},
			"HE 15/2017", "RP 15/2017", "Bill HE 15/2017",
		},
		{"nothing", law.Citation{}, "", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			assert.Equal(t, test.fi, test.citation.In(lang.Finnish))
			assert.Equal(t, test.sv, test.citation.In(lang.Swedish))
			assert.Equal(t, test.en, test.citation.In(lang.English))
			assert.Equal(t, test.en, test.citation.String())
			assert.Equal(t, test.fi, test.citation.In(lang.Language(9)))
		})
	}
}

func TestCitationOfTheTables(t *testing.T) {
	known := law.Citation{Act: "612/2021", Section: "6"}
	assert.Equal(t, "https://www.finlex.fi/fi/laki/ajantasa/2021/20210612", known.URL())
	assert.Equal(t, law.Day(2025, 2, 21), known.TextCheckedTo())

	unknown := law.Citation{Act: "1/1900"}
	assert.Empty(t, unknown.URL())
	assert.True(t, unknown.TextCheckedTo().IsZero())
	assert.True(t, law.Citation{}.IsZero())
	assert.False(t, unknown.IsZero())
}

func TestForceText(t *testing.T) {
	for f, want := range map[law.Force]string{
		law.Statute: "statute", law.Decree: "decree", law.Decision: "decision",
		law.Guidance: "guidance", law.Proposal: "proposal", law.Inference: "inference",
	} {
		text, err := f.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, want, string(text))
	}
	_, err := law.Force(6).MarshalText()
	var wrong *law.ForceError
	require.ErrorAs(t, err, &wrong)
	assert.Contains(t, err.Error(), "law.Force(6)")
}
