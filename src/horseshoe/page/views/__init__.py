"""View objects: plain frozen values, made from record, council and answers; each feeds every form of its page."""
