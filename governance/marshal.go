package governance

// MarshalJSON writes what [Checklist.AppendJSON] appends.
func (c Checklist) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// MarshalJSON writes what [Finding.AppendJSON] appends.
func (f Finding) MarshalJSON() ([]byte, error) { return f.AppendJSON(nil), nil }

// MarshalJSON writes what [Duty.AppendJSON] appends.
func (d Duty) MarshalJSON() ([]byte, error) { return d.AppendJSON(nil), nil }

// MarshalJSON writes what [Step.AppendJSON] appends.
func (s Step) MarshalJSON() ([]byte, error) { return s.AppendJSON(nil), nil }
