"""Pictures, figures and icons: functions of a painter, a rectangle and a scene."""
