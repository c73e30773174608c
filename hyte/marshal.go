package hyte

// MarshalJSON writes the plan as [AppendPlan] does, so that encoding/json does
// not make up a format of its own. Note that json.Marshal compacts what it is
// given and escapes <, > and &; AppendPlan keeps extensions byte for byte.
func (p Plan) MarshalJSON() ([]byte, error) { return AppendPlan(nil, p) }

// UnmarshalJSON reads the plan as [ParsePlan] does. On an error the plan stays
// as it was.
func (p *Plan) UnmarshalJSON(data []byte) error {
	parsed, err := ParsePlan(data)
	if err == nil {
		*p = parsed
	}
	return err
}
