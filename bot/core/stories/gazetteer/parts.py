"""Words of acts that are but a part of what a thing is called: a death penalty is no death."""

#: Things with the acts that their names of several words hide. Any other act in such a name is found beside the thing:
#: "general killed" tells of a general, and that somebody was killed.
PARTS_OF_NAMES = """
accountant: trial
air_raid_alarm: attack
aircraft_carrier: attack
amputate: lose
apartment: build
artillery: attack
auction: sell
bat: win
blackout: quake, trial
body: kill
building_site: build
buyback: buy
car: protest
citizenship: demand
climate: meet
climate_summit: meet
concert_tour: lay_off, meet, perform
confidence_vote: censor, elect
congress_party: depart
construction_materials: build
corpse: dig_up, kill
deaf: agree, trial
death_penalty: convict, criticise, execute, kill
delivery_rider: supply
disaster_relief: rescue
domestic_violence: rape
dormitory: infect
electricity: supply
emission_zone: fall
endangered: disappear, threaten
espionage: charge
euthanasia: kill
flower: rise
fraud: call, charge
frost: freeze_over
fund: invest
grenade: explode
heart: arrest, attack
high_waves: rise, storm, warn
hitman: hire, kill
hypothermia: freeze_over
inheritance: depart
interest_rate: lend
investment: invest
kiosk: rescue
land: close
launch_of_ship: launch
lightning: storm
mass_grave: bury
missile: launch
monopoly: rape
moon: investigate
olympic: fire
peace: agree, meet
phone: call
plane: steal
plenum: meet
poll: approve, elect
prison: convict
prison_guard: convict
prisoner_of_war: seize_place
public_holiday: announce
quarantine: blockade
rally_car: protest
referee: trial
refuse_collector: attack, export
rubbish: export
salt: sell
sandstorm: storm
shelter: attack, explode
sinkhole: fall
ski: rise
sniper: shoot
snow: storm
solar_storm: erupt, explode, storm
space: agree, launch
spacecraft: investigate
strike_labour: attack, elect
stroke: crash
suicide: kill, meet, rise
taxation: agree, escape
torch_relay: fire
tractor: harvest
trailer: announce
treated_water: radioactive
unexploded: attack, explode
victory_day: win
vote_fraud: buy
water: radioactive, supply
waterfall: fall
well: fall
workshop: repair
"""
