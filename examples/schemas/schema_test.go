package schemas

import (
	"bytes"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// compile compiles a schema. Formats are asserted, also where the draft leaves
// that to the validator.
func compile(t *testing.T, url string, document []byte) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource(url, decode(t, document)))
	s, err := c.Compile(url)
	require.NoError(t, err)
	return s
}

func decode(t *testing.T, document []byte) any {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(document))
	require.NoError(t, err)
	return value
}

// refuses holds that each of the damages of a document, a text put in place of
// another, is seen by the schema.
func refuses(t *testing.T, s *jsonschema.Schema, document []byte, damages [][2]string) {
	t.Helper()
	require.NoError(t, s.Validate(decode(t, document)))
	for _, d := range damages {
		require.Contains(t, string(document), d[0])
		damaged := bytes.Replace(document, []byte(d[0]), []byte(d[1]), 1)
		require.Error(t, s.Validate(decode(t, damaged)), "%s in place of %s", d[1], d[0])
	}
}
