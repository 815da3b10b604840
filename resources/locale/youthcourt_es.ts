<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AcknowledgeDialog</name>
    <message>
        <source>The referrer was told</source>
        <translation>Se avisó a la agencia</translation>
    </message>
    <message>
        <source>Told &amp;on</source>
        <translation>Avisada &amp;el</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AddCasesDialog</name>
    <message>
        <source>Add cases to the docket</source>
        <translation>Agregar casos a la lista</translation>
    </message>
    <message>
        <source>Ready cases stand first. Choose one or several.</source>
        <translation>Los casos listos van primero. Elija uno o varios.</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to the docket</source>
        <translation>Agregar a la lista</translation>
    </message>
</context>
<context>
    <name>AfterTab</name>
    <message>
        <source>What is owed</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Ano&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;More time…</source>
        <translation>Más tie&amp;mpo…</translation>
    </message>
    <message>
        <source>Le&amp;tter…</source>
        <translation>&amp;Carta…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>&amp;Waive…</source>
        <translation>E&amp;ximir…</translation>
    </message>
    <message>
        <source>Set d&amp;ue date…</source>
        <translation>&amp;Fijar fecha límite…</translation>
    </message>
    <message>
        <source>Setbac&amp;k…</source>
        <translation>C&amp;ontratiempo…</translation>
    </message>
    <message>
        <source>&amp;Sheets</source>
        <translation>&amp;Hojas</translation>
    </message>
    <message>
        <source>L&amp;imits…</source>
        <translation>Pla&amp;zos máximos…</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Quitar la anotación…</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <source>Call again</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Call again &amp;on</source>
        <translation>Volver a llamar &amp;el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>AgenciesSection</name>
    <message>
        <source>Who refers</source>
        <translation>Quién remite</translation>
    </message>
    <message>
        <source>New officer or agency</source>
        <translation>Oficial o agencia nuevos</translation>
    </message>
    <message>
        <source>Offered where a referral is taken in. One line is one officer; an agency that refers by no name has a line without one.</source>
        <translation>Se ofrece al registrar una remisión. Una línea es un oficial; una agencia que remite sin nombre tiene una línea sin oficial.</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>A&amp;gencia</translation>
    </message>
    <message>
        <source>Offi&amp;cer</source>
        <translation>O&amp;ficial</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>C&amp;orreo electrónico</translation>
    </message>
    <message>
        <source>&amp;Told in the end</source>
        <translation>Se le informa al fina&amp;l</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Refers young people; offered where a referral is taken in</source>
        <translation>&amp;Remite jóvenes; se ofrece al registrar una remisión</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Who may be the same</source>
        <translation>Quién puede ser la misma persona</translation>
    </message>
    <message>
        <source>The program does not know whether they are. Look at what tells people apart: cases, birth date, guardian.</source>
        <translation>El programa no sabe si lo son. Mire lo que distingue a las personas: casos, fecha de nacimiento, padre, madre o tutor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AppointmentDialog</name>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>&amp;Who comes: a case or a person</source>
        <translation>Quién &amp;viene: un caso o una persona</translation>
    </message>
    <message>
        <source>W&amp;hat for</source>
        <translation>Para &amp;qué</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>With wh&amp;om of the staff</source>
        <translation>&amp;Con quién del personal</translation>
    </message>
    <message>
        <source>With whom of the staff</source>
        <translation>Con quién del personal</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Reservar</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>&amp;New appointment…</source>
        <translation>&amp;Nueva cita…</translation>
    </message>
    <message>
        <source>Week &amp;before</source>
        <translation>Semana an&amp;terior</translation>
    </message>
    <message>
        <source>Week &amp;after</source>
        <translation>Semana &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Seven days from</source>
        <translation>Siete &amp;días desde</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>C&amp;umplida</translation>
    </message>
    <message>
        <source>&amp;Did not come</source>
        <translation>No &amp;vino</translation>
    </message>
    <message>
        <source>Set back to b&amp;ooked</source>
        <translation>Volver a &amp;reservada</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Rebook…</source>
        <translation>Dar &amp;otra cita…</translation>
    </message>
    <message>
        <source>Ca&amp;ll off…</source>
        <translation>Anu&amp;lar la cita…</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Do not keep printouts of criminal history here. The law lets few people see them, and a copy in this file would be one too many.</source>
        <translation>No guarde aquí impresiones de antecedentes penales. La ley permite que pocas personas las vean, y una copia en este archivo estaría de más.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>No file chosen yet.</source>
        <translation>Todavía no se eligió ningún archivo.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>&amp;Whose it is, or who signed it</source>
        <translation>&amp;De quién es, o quién lo firmó</translation>
    </message>
    <message>
        <source>Whose it is, or who signed it</source>
        <translation>De quién es, o quién lo firmó</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Adjuntar</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>To another drive…</source>
        <translation>A otra unidad…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Is everything whole?</source>
        <translation>¿Está todo completo?</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de acceso…</translation>
    </message>
    <message>
        <source>Check the court file</source>
        <translation>Revisar el archivo del tribunal</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Calls and enquiries</source>
        <translation>Llamadas y consultas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Press a key on the list: R reached, M message left, N no answer, W wrong number.</source>
        <translation>Teclas en la lista: R contactado, M mensaje dejado, N sin respuesta, W número equivocado.</translation>
    </message>
    <message>
        <source>&amp;Reached</source>
        <translation>&amp;Contactado</translation>
    </message>
    <message>
        <source>&amp;Message left</source>
        <translation>&amp;Mensaje dejado</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>Si&amp;n respuesta</translation>
    </message>
    <message>
        <source>&amp;Wrong number</source>
        <translation>Número e&amp;quivocado</translation>
    </message>
    <message>
        <source>Call again &amp;on…</source>
        <translation>Volver a &amp;llamar el…</translation>
    </message>
    <message>
        <source>&amp;Book an interview…</source>
        <translation>Reservar una entre&amp;vista…</translation>
    </message>
    <message>
        <source>Reached: &amp;does not want…</source>
        <translation>Contactado: n&amp;o quiere…</translation>
    </message>
    <message>
        <source>Re&amp;turn to the referrer…</source>
        <translation>&amp;Devolver a la agencia…</translation>
    </message>
    <message>
        <source>Open &amp;case</source>
        <translation>A&amp;brir el caso</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Who called or wrote before there is a case.</source>
        <translation>Quién llamó o escribió antes de que haya un caso.</translation>
    </message>
    <message>
        <source>&amp;Show those that are done as well</source>
        <translation>Mo&amp;strar también las terminadas</translation>
    </message>
    <message>
        <source>New en&amp;quiry…</source>
        <translation>&amp;Nueva consulta…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Ta&amp;ke in as a referral…</source>
        <translation>&amp;Tomar como remisión…</translation>
    </message>
    <message>
        <source>C&amp;lose…</source>
        <translation>Ce&amp;rrar…</translation>
    </message>
    <message>
        <source>Reo&amp;pen</source>
        <translation>Rea&amp;brir</translation>
    </message>
    <message>
        <source>Open &amp;its case</source>
        <translation>Abrir su cas&amp;o</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>‹ Cases</source>
        <translation>‹ Casos</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>Papele&amp;s…</translation>
    </message>
    <message>
        <source>&amp;Close the case…</source>
        <translation>Ce&amp;rrar el caso…</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Joven</translation>
    </message>
    <message>
        <source>Open the perso&amp;n</source>
        <translation>Abrir &amp;la persona</translation>
    </message>
    <message>
        <source>&amp;Book an interview…</source>
        <translation>Reservar una entre&amp;vista…</translation>
    </message>
    <message>
        <source>Eligibility</source>
        <translation>Elegibilidad</translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>Who referred</source>
        <translation>Quién remitió</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incidente</translation>
    </message>
    <message>
        <source>Offense d&amp;ate</source>
        <translation>&amp;Fecha de la infracción</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Lu&amp;gar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;Offense</source>
        <translation>I&amp;nfracción</translation>
    </message>
    <message>
        <source>What happened (s&amp;taff only)</source>
        <translation>&amp;Qué pasó (solo para el personal)</translation>
    </message>
    <message>
        <source>What happened, for staff</source>
        <translation>Qué pasó, para el personal</translation>
    </message>
    <message>
        <source>A school told this: it is not to be passed on without a release</source>
        <translation>Esto lo dijo una escuela: no se puede transmitir sin un permiso</translation>
    </message>
    <message>
        <source>Cases tied to this one</source>
        <translation>Casos ligados a este</translation>
    </message>
    <message>
        <source>Family and consents</source>
        <translation>Familia y consentimientos</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Padres o tutores</translation>
    </message>
    <message>
        <source>Add a g&amp;uardian…</source>
        <translation>Agregar padre, &amp;madre o tutor…</translation>
    </message>
    <message>
        <source>Victims and witnesses</source>
        <translation>Víctimas y testigos</translation>
    </message>
    <message>
        <source>Add a &amp;victim or witness…</source>
        <translation>Agregar &amp;víctima o testigo…</translation>
    </message>
    <message>
        <source>Admission and consents</source>
        <translation>Reconocimiento y consentimientos</translation>
    </message>
    <message>
        <source>&amp;Record a consent…</source>
        <translation>Registrar un &amp;consentimiento…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>Facts for jurors</source>
        <translation>Hechos para el jurado</translation>
    </message>
    <message>
        <source>Jurors read this text and nothing else about the case. Write it in plain words, with first names only.</source>
        <translation>Los jurados leen este texto y nada más sobre el caso. Escríbalo con palabras sencillas, solo con nombres de pila.</translation>
    </message>
    <message>
        <source>&amp;Keep the word</source>
        <translation>&amp;Conservar la palabra</translation>
    </message>
    <message>
        <source>Word to keep</source>
        <translation>Palabra que se conserva</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Por qué puede quedarse</translation>
    </message>
    <message>
        <source>Keep &amp;it</source>
        <translation>C&amp;onservarla</translation>
    </message>
    <message>
        <source>Cleared &amp;by</source>
        <translation>Autorizado &amp;por</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Clear for &amp;jurors</source>
        <translation>Autorizar para el &amp;jurado</translation>
    </message>
    <message>
        <source>Hearing and result</source>
        <translation>Audiencia y resultado</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>&amp;Schedule a hearing…</source>
        <translation>Fijar &amp;una audiencia…</translation>
    </message>
    <message>
        <source>Open the heari&amp;ng</source>
        <translation>Abrir la au&amp;diencia</translation>
    </message>
    <message>
        <source>Hearing n&amp;otice…</source>
        <translation>Aviso de audien&amp;cia…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>After the hearing</source>
        <translation>Después de la audiencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Screenings and decisions</source>
        <translation>Revisiones y decisiones</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation>&amp;Nueva remisión</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;Qué cambia</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Cantidad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CircumstancesSection</name>
    <message>
        <source>What led to it</source>
        <translation>Qué llevó a ello</translation>
    </message>
    <message>
        <source>&amp;New circumstance</source>
        <translation>&amp;Nueva circunstancia</translation>
    </message>
    <message>
        <source>Ticked at the intake interview. Outside a case it is told as a count alone, from the least number of cases up that is set under Court.</source>
        <translation>Se marca en la entrevista de ingreso. Fuera de un caso solo se dice el número, desde el mínimo de casos fijado en Tribunal.</translation>
    </message>
    <message>
        <source>&amp;What it is called</source>
        <translation>&amp;Cómo se llama</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Asked about at the &amp;interview</source>
        <translation>Se pregunta en la entre&amp;vista</translation>
    </message>
</context>
<context>
    <name>ClaimDialog</name>
    <message>
        <source>Claim and shares</source>
        <translation>Reclamo y partes</translation>
    </message>
    <message>
        <source>C&amp;laim, with receipts or estimates</source>
        <translation>Rec&amp;lamo, con recibos o presupuestos</translation>
    </message>
    <message>
        <source>Claim, with receipts or estimates</source>
        <translation>Reclamo, con recibos o presupuestos</translation>
    </message>
    <message>
        <source>Paid by &amp;insurance</source>
        <translation>Pagado por el segu&amp;ro</translation>
    </message>
    <message>
        <source>Paid by insurance</source>
        <translation>Pagado por el seguro</translation>
    </message>
    <message>
        <source>&amp;How the respondents owe it</source>
        <translation>&amp;Cómo lo deben los participantes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>How it &amp;ends</source>
        <translation>Cómo t&amp;ermina</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Cómo termina</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>In a few &amp;words</source>
        <translation>En pocas &amp;palabras</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>Still open. Say for each how it ends, and why.</source>
        <translation>Pendiente. Diga de cada cosa cómo termina y por qué.</translation>
    </message>
    <message>
        <source>Who stays in &amp;touch now</source>
        <translation>Quién sigue en c&amp;ontacto ahora</translation>
    </message>
    <message>
        <source>Who stays in touch now</source>
        <translation>Quién sigue en contacto ahora</translation>
    </message>
    <message>
        <source>What the &amp;referrer is told</source>
        <translation>Qué se le dice a la a&amp;gencia</translation>
    </message>
    <message>
        <source>What the referrer is told</source>
        <translation>Qué se le dice a la agencia</translation>
    </message>
    <message>
        <source>Second rating: how many said what. Only the counts are kept.</source>
        <translation>Segunda valoración: cuántos dijeron qué. Solo se guardan los recuentos.</translation>
    </message>
    <message>
        <source>No paper is sent by itself. The papers wait under “Way out”.</source>
        <translation>Ningún papel se envía por sí solo. Esperan en “Salida”.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Close the case</source>
        <translation>&amp;Cerrar el caso</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>&amp;Columns shown, from left to right</source>
        <translation>C&amp;olumnas mostradas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Su&amp;bir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ba&amp;jar</translation>
    </message>
    <message>
        <source>Usua&amp;l columns</source>
        <translation>Columnas &amp;habituales</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>O&amp;rdenar por</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>El último primero</translation>
    </message>
    <message>
        <source>&amp;Then by</source>
        <translation>&amp;Luego por</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Luego por</translation>
    </message>
    <message>
        <source>Last first, within</source>
        <translation>El último primero, dentro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Columns of the spreadsheet</source>
        <translation>Columnas de la hoja de cálculo</translation>
    </message>
    <message>
        <source>Say what each column holds. What is not taken stays in your spreadsheet.</source>
        <translation>Diga qué contiene cada columna. Lo que no se toma se queda en su hoja de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>&amp;Headers are in row</source>
        <translation>&amp;Encabezados en la fila</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>Fila de los encabezados</translation>
    </message>
    <message>
        <source>The &amp;rows are</source>
        <translation>La&amp;s filas son</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>The first rows, as they will be read</source>
        <translation>Las primeras filas, como se leerán</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>&amp;Usar estas columnas</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record a consent</source>
        <translation>Registrar un consentimiento</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation>&amp;Firmado por</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>E&amp;l</translation>
    </message>
    <message>
        <source>&amp;How it is held</source>
        <translation>&amp;Cómo se guarda</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Cómo se guarda</translation>
    </message>
    <message>
        <source>E&amp;xpires (if it does)</source>
        <translation>&amp;Vence (si vence)</translation>
    </message>
    <message>
        <source>&amp;Language of the form</source>
        <translation>&amp;Idioma del formulario</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Idioma del formulario</translation>
    </message>
    <message>
        <source>&amp;Version of the text</source>
        <translation>V&amp;ersión del texto</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versión del texto</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>I&amp;ntérprete</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>What it &amp;covers</source>
        <translation>Qué a&amp;barca</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Qué abarca</translation>
    </message>
    <message>
        <source>Who may be &amp;told</source>
        <translation>A q&amp;uién se puede informar</translation>
    </message>
    <message>
        <source>Who may be told</source>
        <translation>A quién se puede informar</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>P&amp;ara qué</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation>&amp;Registrar</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Log a contact</source>
        <translation>Anotar un contacto</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>About which c&amp;ase</source>
        <translation>Sobre qué &amp;caso</translation>
    </message>
    <message>
        <source>About which case</source>
        <translation>Sobre qué caso</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>Có&amp;mo</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;En qué quedó</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Note for the staff</source>
        <translation>&amp;Nota para el personal</translation>
    </message>
    <message>
        <source>Note for the staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>In How and What came of it, press the number of your choice.</source>
        <translation>En Cómo y En qué quedó, oprima el número de su elección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <translation>No contactar…</translation>
    </message>
    <message>
        <source>Change contact…</source>
        <translation>Cambiar contacto…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Anotar un contacto…</translation>
    </message>
    <message>
        <source>Mentor for</source>
        <translation>Mentor de</translation>
    </message>
</context>
<context>
    <name>ContactsTab</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>F&amp;irst letter…</source>
        <translation>&amp;Primera carta…</translation>
    </message>
    <message>
        <source>Victim’s &amp;wish…</source>
        <translation>&amp;Deseo de la víctima…</translation>
    </message>
    <message>
        <source>Cha&amp;nge…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>A&amp;notar un contacto…</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>Name a &amp;mentor…</source>
        <translation>Nombrar &amp;mentor…</translation>
    </message>
    <message>
        <source>Meetings with a mentor</source>
        <translation>Reuniones con un mentor</translation>
    </message>
    <message>
        <source>Log a mee&amp;ting…</source>
        <translation>Anotar una re&amp;unión…</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Adjust</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>&amp;What is corrected</source>
        <translation>&amp;Qué se corrige</translation>
    </message>
    <message>
        <source>What is corrected</source>
        <translation>Qué se corrige</translation>
    </message>
    <message>
        <source>&amp;Hours, in quarters</source>
        <translation>&amp;Horas, en cuartos</translation>
    </message>
    <message>
        <source>Hours, in quarters</source>
        <translation>Horas, en cuartos</translation>
    </message>
    <message>
        <source>Reason, for the s&amp;taff</source>
        <translation>&amp;Motivo, para el personal</translation>
    </message>
    <message>
        <source>Reason, for the staff</source>
        <translation>Motivo, para el personal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Adjust</source>
        <translation>&amp;Ajustar</translation>
    </message>
</context>
<context>
    <name>CourtSection</name>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>Time credits</source>
        <translation>Créditos de tiempo</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Constancia…</translation>
    </message>
    <message>
        <source>Ear&amp;n…</source>
        <translation>A&amp;notar lo ganado…</translation>
    </message>
    <message>
        <source>Parts of time credits</source>
        <translation>Partes de los créditos de tiempo</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>S&amp;pend…</source>
        <translation>&amp;Gastar…</translation>
    </message>
    <message>
        <source>Ad&amp;just…</source>
        <translation>A&amp;justar…</translation>
    </message>
    <message>
        <source>&amp;Reverse…</source>
        <translation>An&amp;ular…</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>What credits can be spent on in this court. Rewards are never money.</source>
        <translation>En qué se pueden gastar los créditos en este tribunal. Las recompensas nunca son dinero.</translation>
    </message>
    <message>
        <source>Add re&amp;ward…</source>
        <translation>Agregar reco&amp;mpensa…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Cam&amp;biar…</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Dejar de ofrecer</translation>
    </message>
</context>
<context>
    <name>CriteriaSection</name>
    <message>
        <source>The four criteria</source>
        <translation>Los cuatro criterios</translation>
    </message>
    <message>
        <source>These words stand on the ballot, the worksheet and the hearing record. They guide the jury: they are no score.</source>
        <translation>Estas palabras están en la papeleta, la hoja de deliberación y el registro de la audiencia. Guían al jurado: no son puntos.</translation>
    </message>
</context>
<context>
    <name>DisclosuresDialog</name>
    <message>
        <source>Disclosures of harm</source>
        <translation>Revelaciones de maltrato</translation>
    </message>
    <message>
        <source>For the lead. The passphrase is asked for each time, and is not that of the court.</source>
        <translation>Para la dirección. La frase se pide cada vez y no es la del tribunal.</translation>
    </message>
    <message>
        <source>The lead’s &amp;passphrase</source>
        <translation>La &amp;frase de la dirección</translation>
    </message>
    <message>
        <source>The lead’s passphrase</source>
        <translation>La frase de la dirección</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>The disclosure chosen</source>
        <translation>La revelación elegida</translation>
    </message>
    <message>
        <source>Reported &amp;to</source>
        <translation>&amp;Informado a</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>Informado a</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>E&amp;l</translation>
    </message>
    <message>
        <source>Who &amp;writes this</source>
        <translation>&amp;Quién lo escribe</translation>
    </message>
    <message>
        <source>Who writes this</source>
        <translation>Quién lo escribe</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DrawDialog</name>
    <message>
        <source>Draw the jury</source>
        <translation>Sortear el jurado</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Chosen by chance. The same seed and the same pool give the same panels, so that anybody can check the draw. Type one that was drawn in public if you like.</source>
        <translation>Elegida al azar. La misma semilla y la misma lista dan los mismos paneles, así que cualquiera puede comprobar el sorteo. Si quiere, escriba una sorteada en público.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Sortear</translation>
    </message>
</context>
<context>
    <name>DutyDialog</name>
    <message>
        <source>Dates of jury duty</source>
        <translation>Fechas del servicio de jurado</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Fechas</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>&amp;Excuse…</source>
        <translation>Disc&amp;ulpar…</translation>
    </message>
    <message>
        <source>&amp;Next sittings</source>
        <translation>&amp;Próximas sesiones</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>&amp;Ofrecer</translation>
    </message>
    <message>
        <source>Sign &amp;up</source>
        <translation>&amp;Inscribir</translation>
    </message>
    <message>
        <source>Duty &amp;card</source>
        <translation>&amp;Tarjeta de servicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Jury duty</source>
        <translation>Servicio de jurado</translation>
    </message>
    <message>
        <source>&amp;Dates of duty…</source>
        <translation>&amp;Fechas de jurado…</translation>
    </message>
    <message>
        <source>Duty &amp;card…</source>
        <translation>&amp;Tarjeta de jurado…</translation>
    </message>
</context>
<context>
    <name>DutyPlacesDialog</name>
    <message>
        <source>Places for jury duty</source>
        <translation>Plazas para servicio de jurado</translation>
    </message>
    <message>
        <source>Places for &amp;jury duty</source>
        <translation>Plazas para servicio de &amp;jurado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EarnDialog</name>
    <message>
        <source>Enter credits earned</source>
        <translation>Anotar créditos ganados</translation>
    </message>
    <message>
        <source>What somebody gave: a family, a mentor, a neighbor, an organization. Jury service is credited by itself.</source>
        <translation>Lo que alguien dio: una familia, un mentor, un vecino, una organización. El servicio de jurado se acredita solo.</translation>
    </message>
    <message>
        <source>&amp;Who gave it</source>
        <translation>&amp;Quién lo dio</translation>
    </message>
    <message>
        <source>or an &amp;organization</source>
        <translation>o una &amp;organización</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Hours, in quarters</source>
        <translation>&amp;Horas, en cuartos</translation>
    </message>
    <message>
        <source>Hours, in quarters</source>
        <translation>Horas, en cuartos</translation>
    </message>
    <message>
        <source>What &amp;for (it stands on the statement)</source>
        <translation>&amp;Por qué (aparece en la constancia)</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Enter</source>
        <translation>&amp;Anotar</translation>
    </message>
</context>
<context>
    <name>EnquiryDialog</name>
    <message>
        <source>Enquiry</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Best hour to call</source>
        <translation>Mejor &amp;hora para llamar</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>Mejor hora para llamar</translation>
    </message>
    <message>
        <source>&amp;Matter</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>Consultó &amp;el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>New arrest</source>
        <translation>Nuevo arresto</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>What is &amp;known</source>
        <translation>Qué se &amp;sabe</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se sabe</translation>
    </message>
    <message>
        <source>&amp;Who told the court</source>
        <translation>&amp;Quién informó al tribunal</translation>
    </message>
    <message>
        <source>Who told the court</source>
        <translation>Quién informó al tribunal</translation>
    </message>
    <message>
        <source>&amp;Level, such as misdemeanor</source>
        <translation>Ni&amp;vel, como delito menor</translation>
    </message>
    <message>
        <source>Level, such as misdemeanor</source>
        <translation>Nivel, como delito menor</translation>
    </message>
    <message>
        <source>&amp;Note for the staff</source>
        <translation>&amp;Nota para el personal</translation>
    </message>
    <message>
        <source>Note for the staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ExtractDialog</name>
    <message>
        <source>The statement for jurors</source>
        <translation>La declaración para el jurado</translation>
    </message>
    <message>
        <source>What &amp;jurors read</source>
        <translation>Lo que lee el &amp;jurado</translation>
    </message>
    <message>
        <source>What jurors read</source>
        <translation>Lo que lee el jurado</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Palabra</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stay</source>
        <translation>&amp;Motivo por el que puede quedar</translation>
    </message>
    <message>
        <source>Reason why it may stay</source>
        <translation>Motivo por el que puede quedar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservarla</translation>
    </message>
    <message>
        <source>Cleared &amp;by</source>
        <translation>Autori&amp;zado por</translation>
    </message>
    <message>
        <source>Cleared by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save only</source>
        <translation>Solo &amp;guardar</translation>
    </message>
    <message>
        <source>&amp;Clear for jurors</source>
        <translation>&amp;Autorizar para el jurado</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Attach…</source>
        <translation>Ad&amp;juntar…</translation>
    </message>
    <message>
        <source>Files stay inside the court file, locked with it. They are looked at only as a copy that you save.</source>
        <translation>Los archivos quedan dentro del archivo del tribunal, cerrados con él. Solo se ven en una copia que usted guarde.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Name, number, setting or command</source>
        <translation>Nombre, número, ajuste o comando</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Type a name, a case number or an agency number.</source>
        <translation>Escriba un nombre, un número de caso o un número de agencia.</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Erase res&amp;ults…</source>
        <translation>&amp;Borrar resultados…</translation>
    </message>
    <message>
        <source>&amp;Record a check…</source>
        <translation>Anotar una re&amp;visión…</translation>
    </message>
    <message>
        <source>Arrest &amp;dropped…</source>
        <translation>Arresto &amp;retirado…</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>Abrir &amp;caso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>GuardianDialog</name>
    <message>
        <source>Add a guardian</source>
        <translation>Agregar padre, madre o tutor</translation>
    </message>
    <message>
        <source>Already &amp;known here</source>
        <translation>&amp;Ya conocido aquí</translation>
    </message>
    <message>
        <source>Already known here</source>
        <translation>Ya conocido aquí</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Apell&amp;ido</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>S&amp;tands as</source>
        <translation>Ca&amp;lidad</translation>
    </message>
    <message>
        <source>Stands as</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Acts f&amp;or (an agency)</source>
        <translation>Actúa por (un &amp;organismo)</translation>
    </message>
    <message>
        <source>Acts for (an agency)</source>
        <translation>Actúa por (un organismo)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>T&amp;eléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Best &amp;hour to call</source>
        <translation>&amp;Mejor hora para llamar</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>Mejor hora para llamar</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>Bu&amp;zón de voz</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>&amp;May be spoken to</source>
        <translation>Se p&amp;uede hablar con</translation>
    </message>
    <message>
        <source>May be spoken to</source>
        <translation>Se puede hablar con</translation>
    </message>
    <message>
        <source>F&amp;rom (if not all along)</source>
        <translation>De&amp;sde (si no siempre)</translation>
    </message>
    <message>
        <source>&amp;Until (if it ends)</source>
        <translation>&amp;Hasta (si termina)</translation>
    </message>
    <message>
        <source>May &amp;sign for the young person</source>
        <translation>&amp;Puede firmar por el joven</translation>
    </message>
    <message>
        <source>Lives &amp;with the young person</source>
        <translation>&amp;Vive con el joven</translation>
    </message>
    <message>
        <source>G&amp;ets the letters</source>
        <translation>Reci&amp;be las cartas</translation>
    </message>
    <message>
        <source>&amp;No contact: never gets a letter or a call</source>
        <translation>Sin &amp;contacto: nunca recibe cartas ni llamadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A&amp;dd the guardian</source>
        <translation>A&amp;gregar</translation>
    </message>
</context>
<context>
    <name>HarmDialog</name>
    <message>
        <source>A disclosure of harm</source>
        <translation>Una revelación de maltrato</translation>
    </message>
    <message>
        <source>What you write is sealed at once: only the lead can read it, with a passphrase of their own. No draft is kept. If the court locks before it is sealed, what is typed is gone. Sealing it reports it to nobody: where the law asks you to report, do so today.</source>
        <translation>Lo que escriba se sella enseguida: solo la dirección puede leerlo, con una frase propia. No se guarda ningún borrador. Si el tribunal se bloquea antes de sellarlo, lo escrito se pierde. Sellarlo no informa a nadie: donde la ley pide que informe, hágalo hoy.</translation>
    </message>
    <message>
        <source>The lead has set no passphrase yet, so nothing can be sealed here. Let the lead set it now: what you typed stays. Or write it on paper and hand it to the lead.</source>
        <translation>La dirección aún no ha fijado su frase, así que aquí no se puede sellar nada. Pida que la fije ahora: lo escrito se queda. O escríbalo en papel y entréguelo a la dirección.</translation>
    </message>
    <message>
        <source>&amp;Blank form on paper…</source>
        <translation>&amp;Formulario en papel…</translation>
    </message>
    <message>
        <source>Set the &amp;lead’s passphrase…</source>
        <translation>Fijar la frase de la &amp;dirección…</translation>
    </message>
    <message>
        <source>&amp;What was said, as near to the words as you can</source>
        <translation>&amp;Qué se dijo, lo más cerca posible de las palabras</translation>
    </message>
    <message>
        <source>What was said, as near to the words as you can</source>
        <translation>Qué se dijo, lo más cerca posible de las palabras</translation>
    </message>
    <message>
        <source>Who s&amp;aid it</source>
        <translation>Quién lo di&amp;jo</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>Who writes &amp;this</source>
        <translation>Quién lo &amp;escribe</translation>
    </message>
    <message>
        <source>Who writes this</source>
        <translation>Quién lo escribe</translation>
    </message>
    <message>
        <source>To whom it was &amp;reported, if it was</source>
        <translation>A quién se infor&amp;mó, si se hizo</translation>
    </message>
    <message>
        <source>To whom it was reported, if it was</source>
        <translation>A quién se informó, si se hizo</translation>
    </message>
    <message>
        <source>Reported &amp;on</source>
        <translation>Informad&amp;o el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Seal it</source>
        <translation>&amp;Sellar</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>Sitting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Jurors&apos; screen</source>
        <translation>Pantalla del jurado</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Is the young person still willing to go on?</source>
        <translation>¿El joven todavía quiere seguir?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Still willing: yes</source>
        <translation>Todavía quiere: sí</translation>
    </message>
    <message>
        <source>&amp;No, the case goes back</source>
        <translation>&amp;No, el caso se devuelve</translation>
    </message>
    <message>
        <source>Not willing any more, the case goes back</source>
        <translation>Ya no quiere, el caso se devuelve</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>J&amp;uez</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Juez</translation>
    </message>
    <message>
        <source>Jurors who heard it all and voted</source>
        <translation>Jurados que oyeron todo y votaron</translation>
    </message>
    <message>
        <source>F&amp;oreperson</source>
        <translation>Presidencia del &amp;jurado</translation>
    </message>
    <message>
        <source>Foreperson</source>
        <translation>Presidencia del jurado</translation>
    </message>
    <message>
        <source>The ballots, counted</source>
        <translation>Las papeletas, contadas</translation>
    </message>
    <message>
        <source>How many ballots said what. Only these numbers are kept.</source>
        <translation>Cuántas papeletas dijeron qué. Solo se guardan estos números.</translation>
    </message>
    <message>
        <source>What the foreperson &amp;said, in a sentence</source>
        <translation>&amp;Lo que dijo la presidencia, en una frase</translation>
    </message>
    <message>
        <source>What the foreperson said, in a sentence</source>
        <translation>Lo que dijo la presidencia, en una frase</translation>
    </message>
    <message>
        <source>What the jury decided</source>
        <translation>Lo que decidió el jurado</translation>
    </message>
    <message>
        <source>The jury was &amp;unanimous</source>
        <translation>El jurado &amp;fue unánime</translation>
    </message>
    <message>
        <source>&amp;Record hearing</source>
        <translation>Re&amp;gistrar la audiencia</translation>
    </message>
    <message>
        <source>The judge&apos;s approval</source>
        <translation>La aprobación del juez</translation>
    </message>
    <message>
        <source>Approving &amp;judge</source>
        <translation>Juez &amp;que aprueba</translation>
    </message>
    <message>
        <source>Approving judge</source>
        <translation>Juez que aprueba</translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation>Apr&amp;obado el</translation>
    </message>
    <message>
        <source>The judge &amp;changed the result</source>
        <translation>El juez &amp;cambió el resultado</translation>
    </message>
    <message>
        <source>&amp;Note of the judge</source>
        <translation>Nota &amp;del juez</translation>
    </message>
    <message>
        <source>Note of the judge</source>
        <translation>Nota del juez</translation>
    </message>
    <message>
        <source>&amp;Approve result</source>
        <translation>Ap&amp;robar el resultado</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir el caso</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo para importar</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Columns are those of</source>
        <translation>Las columnas son las &amp;de</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>Co&amp;lumnas…</translation>
    </message>
    <message>
        <source>Own &amp;mapping…</source>
        <translation>C&amp;orrespondencia propia…</translation>
    </message>
    <message>
        <source>Choose a spreadsheet (CSV, XLSX or ODS). Nothing is written until you import.</source>
        <translation>Elija una hoja de cálculo (CSV, XLSX u ODS). No se escribe nada hasta que importe.</translation>
    </message>
    <message>
        <source>The row as a case</source>
        <translation>La fila como caso</translation>
    </message>
    <message>
        <source>Like somebod&amp;y known…</source>
        <translation>Parecidas a alguien co&amp;nocido…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the rows with errors…</source>
        <translation>Guard&amp;ar las filas con errores…</translation>
    </message>
    <message>
        <source>Leave &amp;refused rows out and take the rest</source>
        <translation>Dejar &amp;fuera las filas rechazadas y tomar el resto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
</context>
<context>
    <name>IntakeDayDialog</name>
    <message>
        <source>Set the day by hand</source>
        <translation>Fijar la fecha a mano</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Para el</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>IntakeDays</name>
    <message>
        <source>Days of intake</source>
        <translation>Plazos de ingreso</translation>
    </message>
    <message>
        <source>Set the da&amp;y…</source>
        <translation>&amp;Fijar la fecha…</translation>
    </message>
    <message>
        <source>The referrer &amp;was told…</source>
        <translation>Se avisó a la a&amp;gencia…</translation>
    </message>
</context>
<context>
    <name>InterviewTab</name>
    <message>
        <source>Interview held on</source>
        <translation>Entrevista hecha el</translation>
    </message>
    <message>
        <source>Blank form…</source>
        <translation>Formulario en blanco…</translation>
    </message>
    <message>
        <source>Print the form…</source>
        <translation>Imprimir el formulario…</translation>
    </message>
    <message>
        <source>Note a disclosure of harm…</source>
        <translation>Anotar una revelación de maltrato…</translation>
    </message>
    <message>
        <source>If anybody tells of harm to a child, do not write it here. “Note a disclosure of harm…” seals it for the lead alone.</source>
        <translation>Si alguien cuenta que se hace daño a un menor, no lo escriba aquí. «Anotar una revelación de maltrato…» lo sella solo para la dirección.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>What they are good at</source>
        <translation>Qué sabe hacer bien</translation>
    </message>
    <message>
        <source>What they like to do</source>
        <translation>Qué le gusta hacer</translation>
    </message>
    <message>
        <source>Who stands by them</source>
        <translation>Quién le apoya</translation>
    </message>
    <message>
        <source>Languages they speak</source>
        <translation>Idiomas que habla</translation>
    </message>
    <message>
        <source>Activities: sports, clubs, faith, work</source>
        <translation>Actividades: deporte, clubes, fe, trabajo</translation>
    </message>
    <message>
        <source>What they take care of</source>
        <translation>De qué se encarga</translation>
    </message>
    <message>
        <source>Home and school</source>
        <translation>Casa y escuela</translation>
    </message>
    <message>
        <source>Who lives at home</source>
        <translation>Quién vive en casa</translation>
    </message>
    <message>
        <source>School: grade, attendance, how it goes</source>
        <translation>Escuela: grado, asistencia, cómo le va</translation>
    </message>
    <message>
        <source>This came from the school: not to be passed on</source>
        <translation>Viene de la escuela: no se puede pasar a otros</translation>
    </message>
    <message>
        <source>What happened, and what would help</source>
        <translation>Qué pasó y qué ayudaría</translation>
    </message>
    <message>
        <source>How they and the family took what happened</source>
        <translation>Cómo han tomado el joven y la familia lo que pasó</translation>
    </message>
    <message>
        <source>What would help them</source>
        <translation>Qué le ayudaría</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>Qué llevó a ello</translation>
    </message>
    <message>
        <source>Told outside this case only as a count without names, for the whole year.</source>
        <translation>Fuera de este caso solo se dice como número sin nombres, de todo el año.</translation>
    </message>
    <message>
        <source>Coming to court</source>
        <translation>Venir al tribunal</translation>
    </message>
    <message>
        <source>Whom they know here</source>
        <translation>A quién conoce aquí</translation>
    </message>
    <message>
        <source>Somebody they &amp;know in this court</source>
        <translation>Alguien que &amp;conoce en este tribunal</translation>
    </message>
    <message>
        <source>Somebody they know in this court</source>
        <translation>Alguien que conoce en este tribunal</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Saturdays they are free</source>
        <translation>Sábados que tiene libres</translation>
    </message>
    <message>
        <source>How they get here</source>
        <translation>Cómo llega aquí</translation>
    </message>
    <message>
        <source>Who may collect them</source>
        <translation>Quién puede recogerle</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Apoyos que necesita</translation>
    </message>
    <message>
        <source>In an emergency, call</source>
        <translation>En una emergencia, llamar a</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Wants help with reading or writing</source>
        <translation>Quiere ayuda para leer o escribir</translation>
    </message>
    <message>
        <source>Allergies (staff only)</source>
        <translation>Alergias (solo para el personal)</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Qué se explicó</translation>
    </message>
    <message>
        <source>Right to a lawyer explained on</source>
        <translation>Derecho a un abogado explicado el</translation>
    </message>
    <message>
        <source>Asked alone for a part, being willing</source>
        <translation>Se le preguntó a solas una parte, con su acuerdo</translation>
    </message>
    <message>
        <source>Fee asked of this family</source>
        <translation>Cuota que se pide a esta familia</translation>
    </message>
    <message>
        <source>Why the fee is waived</source>
        <translation>Por qué no se cobra la cuota</translation>
    </message>
    <message>
        <source>The fee is waived</source>
        <translation>No se cobra la cuota</translation>
    </message>
    <message>
        <source>My side, and what I can offer</source>
        <translation>Mi versión, y lo que puedo ofrecer</translation>
    </message>
    <message>
        <source>My side, in the young person’s own words</source>
        <translation>Mi versión, en palabras del joven</translation>
    </message>
    <message>
        <source>What I can offer, in their own words</source>
        <translation>Lo que puedo ofrecer, en sus palabras</translation>
    </message>
    <message>
        <source>They agree: their jurors may read this page</source>
        <translation>Está de acuerdo: su jurado puede leer esta página</translation>
    </message>
    <message>
        <source>Blank page for them…</source>
        <translation>Página en blanco…</translation>
    </message>
    <message>
        <source>Print their page…</source>
        <translation>Imprimir su página…</translation>
    </message>
    <message>
        <source>Health and safety, for the staff only</source>
        <translation>Salud y seguridad, solo para el personal</translation>
    </message>
    <message>
        <source>It stands here and on the intake form, and nowhere else.</source>
        <translation>Está aquí y en el formulario de ingreso, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Health and safety (staff only)</source>
        <translation>Salud y seguridad (solo para el personal)</translation>
    </message>
</context>
<context>
    <name>JurorConsole</name>
    <message>
        <source>Jurors’ screen</source>
        <translation>Pantalla del jurado</translation>
    </message>
    <message>
        <source>Dark room</source>
        <translation>Sala oscura</translation>
    </message>
    <message>
        <source>Record hearing</source>
        <translation>Registrar la audiencia</translation>
    </message>
    <message>
        <source>Start jurors’ screen</source>
        <translation>Iniciar la pantalla del jurado</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>P&amp;reguntas</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Mostrar siguiente</translation>
    </message>
    <message>
        <source>Blank  (B)</source>
        <translation>En blanco  (B)</translation>
    </message>
    <message>
        <source>Page Down shows the next question, Page Up the one before. B, F9 or a full stop blanks the screen at once.</source>
        <translation>Av Pág muestra la pregunta siguiente, Re Pág la anterior. B, F9 o un punto ponen la pantalla en blanco al instante.</translation>
    </message>
    <message>
        <source>Jurors see now</source>
        <translation>Los jurados ven ahora</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Comes next</source>
        <translation>Viene después</translation>
    </message>
</context>
<context>
    <name>KeyingPage</name>
    <message>
        <source>Key in from paper</source>
        <translation>Pasar del papel</translation>
    </message>
    <message>
        <source>Open sitting</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Save this &amp;row</source>
        <translation>Guardar esta &amp;fila</translation>
    </message>
    <message>
        <source>Save &amp;all</source>
        <translation>Guardar &amp;todo</translation>
    </message>
    <message>
        <source>Papers in the order of the folder</source>
        <translation>Papeles en el orden de la carpeta</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de firmas</translation>
    </message>
    <message>
        <source>&amp;Unexpected: somebody else came</source>
        <translation>Inespera&amp;do: vino otra persona</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Address labels</source>
        <translation>Etiquetas de dirección</translation>
    </message>
    <message>
        <source>&amp;Sheet of labels</source>
        <translation>&amp;Hoja de etiquetas</translation>
    </message>
    <message>
        <source>Sheet of labels</source>
        <translation>Hoja de etiquetas</translation>
    </message>
    <message>
        <source>&amp;First free label</source>
        <translation>&amp;Primera etiqueta libre</translation>
    </message>
    <message>
        <source>First free label</source>
        <translation>Primera etiqueta libre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show the &amp;labels</source>
        <translation>Mostrar las &amp;etiquetas</translation>
    </message>
</context>
<context>
    <name>LeadDialog</name>
    <message>
        <source>The lead’s passphrase</source>
        <translation>La frase de la dirección</translation>
    </message>
    <message>
        <source>The passphrase &amp;until now</source>
        <translation>La frase hasta a&amp;hora</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>La frase hasta ahora</translation>
    </message>
    <message>
        <source>New &amp;passphrase of the lead</source>
        <translation>&amp;Nueva frase de la dirección</translation>
    </message>
    <message>
        <source>New passphrase of the lead</source>
        <translation>Nueva frase de la dirección</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The old one is &amp;lost: begin anew, and lose what was sealed until now</source>
        <translation>La anterior se &amp;perdió: empezar de nuevo y perder lo sellado hasta ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Fijar</translation>
    </message>
</context>
<context>
    <name>LeadSection</name>
    <message>
        <source>For the lead</source>
        <translation>Para la dirección</translation>
    </message>
    <message>
        <source>A disclosure of harm is sealed for the person who leads the program, and read with a passphrase of their own. Nobody else can read it, not even with the court’s passphrase or its recovery code. If the lead’s passphrase is lost, what was sealed is lost: keep it in two heads or in a safe.</source>
        <translation>Una revelación de maltrato se sella para quien dirige el programa y se lee con una frase propia. Nadie más puede leerla, ni con la frase del tribunal ni con su código de recuperación. Si se pierde la frase de la dirección, se pierde lo sellado: guárdela en dos cabezas o en una caja fuerte.</translation>
    </message>
    <message>
        <source>Set the &amp;lead’s passphrase…</source>
        <translation>Fijar la frase de la &amp;dirección…</translation>
    </message>
    <message>
        <source>&amp;Disclosures of harm…</source>
        <translation>&amp;Revelaciones de maltrato…</translation>
    </message>
</context>
<context>
    <name>LetterAnswerDialog</name>
    <message>
        <source>Read a letter</source>
        <translation>Leer una carta</translation>
    </message>
    <message>
        <source>&amp;Read by</source>
        <translation>&amp;Leída por</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leída por</translation>
    </message>
    <message>
        <source>&amp;Accept it</source>
        <translation>&amp;Aceptarla</translation>
    </message>
    <message>
        <source>&amp;Give it back to be done better</source>
        <translation>&amp;Devolverla para mejorarla</translation>
    </message>
    <message>
        <source>Read; decide &amp;later</source>
        <translation>Leída; decidir &amp;más tarde</translation>
    </message>
    <message>
        <source>What is &amp;missing</source>
        <translation>Qué &amp;falta</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A letter came in</source>
        <translation>Llegó una carta</translation>
    </message>
    <message>
        <source>&amp;Came on</source>
        <translation>&amp;Llegó el</translation>
    </message>
    <message>
        <source>&amp;Number of words, if counted</source>
        <translation>&amp;Número de palabras, si se contaron</translation>
    </message>
    <message>
        <source>Number of words, if counted</source>
        <translation>Número de palabras, si se contaron</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LetterPassDialog</name>
    <message>
        <source>Pass the letter on</source>
        <translation>Entregar la carta</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The victim said today that they &amp;want the letter</source>
        <translation>La víctima dijo hoy que &amp;quiere la carta</translation>
    </message>
    <message>
        <source>&amp;How it is passed on</source>
        <translation>&amp;Cómo se entrega</translation>
    </message>
    <message>
        <source>How it is passed on</source>
        <translation>Cómo se entrega</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Entregar</translation>
    </message>
</context>
<context>
    <name>LikeDialog</name>
    <message>
        <source>Like somebody known</source>
        <translation>Parecidas a alguien conocido</translation>
    </message>
    <message>
        <source>These rows may be of somebody known, or of one another. Look at what tells people apart: twins and namesakes are never joined by the program. What you answer is not asked again for this list; what you do not answer becomes a person of its own.</source>
        <translation>Estas filas pueden ser de alguien conocido, o de la misma persona entre sí. Mire qué distingue a las personas: el programa nunca une por sí mismo a gemelos ni a homónimos. Lo que responda no se vuelve a preguntar para esta lista; lo que no responda será otra persona.</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>La &amp;misma persona</translation>
    </message>
    <message>
        <source>&amp;Another person</source>
        <translation>&amp;Otra persona</translation>
    </message>
    <message>
        <source>Another person, all the &amp;rest</source>
        <translation>Otra persona, &amp;todas las demás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>&amp;Usar estas respuestas</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits of the case</source>
        <translation>Plazos máximos del caso</translation>
    </message>
    <message>
        <source>Deferral &amp;begins</source>
        <translation>&amp;Empieza el aplazamiento</translation>
    </message>
    <message>
        <source>Deferral &amp;ends</source>
        <translation>&amp;Termina el aplazamiento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>&amp;Day it was done</source>
        <translation>&amp;Día en que se hizo</translation>
    </message>
    <message>
        <source>&amp;Credited</source>
        <translation>Se &amp;acredita</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Se acredita</translation>
    </message>
    <message>
        <source>&amp;Worked, if different</source>
        <translation>&amp;Trabajado, si es otro</translation>
    </message>
    <message>
        <source>Worked, if different</source>
        <translation>Trabajado, si es otro</translation>
    </message>
    <message>
        <source>Why &amp;more or less is credited</source>
        <translation>Por &amp;qué se acredita más o menos</translation>
    </message>
    <message>
        <source>Why more or less is credited</source>
        <translation>Por qué se acredita más o menos</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>&amp;Firmado por</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Record a check</source>
        <translation>Anotar una revisión</translation>
    </message>
    <message>
        <source>&amp;Looked on</source>
        <translation>&amp;Revisado el</translation>
    </message>
    <message>
        <source>Known fro&amp;m</source>
        <translation>Se &amp;sabe de</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se sabe de</translation>
    </message>
    <message>
        <source>Fou&amp;nd</source>
        <translation>E&amp;ncontrado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>&amp;Day of the offense</source>
        <translation>&amp;Día de la infracción</translation>
    </message>
    <message>
        <source>Le&amp;vel, such as misdemeanor</source>
        <translation>&amp;Grado, por ejemplo delito menor</translation>
    </message>
    <message>
        <source>Level, such as misdemeanor</source>
        <translation>Grado, por ejemplo delito menor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotar</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>How the program looks to you on this computer. It applies at once, and is no choice of the court.</source>
        <translation>Cómo se ve el programa para usted en esta computadora. Se aplica al instante y no es una decisión del tribunal.</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Claro u oscuro</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idi&amp;oma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keep &amp;still what moves: menus, tips and the cursor</source>
        <translation>&amp;Dejar quieto lo que se mueve: menús, avisos y cursor</translation>
    </message>
</context>
<context>
    <name>MainWindowBody</name>
    <message>
        <source>Sample court: everybody in it is made up.</source>
        <translation>Tribunal de ejemplo: todas las personas son inventadas.</translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>Log a meeting</source>
        <translation>Anotar una reunión</translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation>&amp;En qué quedó</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutos</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>&amp;Note: where and how, never what was said</source>
        <translation>&amp;Nota: dónde y cómo, nunca lo que se dijo</translation>
    </message>
    <message>
        <source>Note: where and how, never what was said</source>
        <translation>Nota: dónde y cómo, nunca lo que se dijo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>MentorDialog</name>
    <message>
        <source>Name a mentor</source>
        <translation>Nombrar un mentor</translation>
    </message>
    <message>
        <source>They also wrote what stands beside their name. The order is that of the names.</source>
        <translation>También escribieron lo que está junto a su nombre. El orden es el de los nombres.</translation>
    </message>
    <message>
        <source>Or &amp;somebody else</source>
        <translation>U &amp;otra persona</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombrar</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Unir dos fichas</translation>
    </message>
    <message>
        <source>Keep the &amp;other record</source>
        <translation>Quedarse con la &amp;otra ficha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
</context>
<context>
    <name>MergeWithDialog</name>
    <message>
        <source>Merge with another record</source>
        <translation>Unir con otra ficha</translation>
    </message>
    <message>
        <source>Choose the other record of the same person. What stands on both is shown side by side next; nothing is merged yet.</source>
        <translation>Elija la otra ficha de la misma persona. Después se muestra lo que consta en ambas, una al lado de la otra; todavía no se une nada.</translation>
    </message>
    <message>
        <source>&amp;Other record</source>
        <translation>&amp;Otra ficha</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Otra ficha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambas</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>The month</source>
        <translation>El mes</translation>
    </message>
    <message>
        <source>Month &amp;before</source>
        <translation>Mes an&amp;terior</translation>
    </message>
    <message>
        <source>Month &amp;after</source>
        <translation>Mes siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;This month</source>
        <translation>Este &amp;mes</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Save &amp;PDF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Save &amp;spreadsheet…</source>
        <translation>Guardar &amp;hoja de cálculo…</translation>
    </message>
    <message>
        <source>Fo&amp;llow-up</source>
        <translation>Seg&amp;uimiento</translation>
    </message>
    <message>
        <source>What l&amp;ed to it…</source>
        <translation>&amp;Qué llevó a ello…</translation>
    </message>
</context>
<context>
    <name>MoreTimeAnswerDialog</name>
    <message>
        <source>More time: the answer</source>
        <translation>Más tiempo: la respuesta</translation>
    </message>
    <message>
        <source>&amp;Grant</source>
        <translation>&amp;Conceder</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Negar</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>&amp;Answer to the family</source>
        <translation>&amp;Respuesta a la familia</translation>
    </message>
    <message>
        <source>Answer to the family</source>
        <translation>Respuesta a la familia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>MoreTimeDialog</name>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>&amp;New due date</source>
        <translation>&amp;Nueva fecha límite</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>Pedido &amp;el</translation>
    </message>
    <message>
        <source>Asked &amp;by</source>
        <translation>Lo &amp;pidió</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Lo pidió</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Granted right away</source>
        <translation>&amp;Concedido ahora mismo</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Unir con otra ficha…</translation>
    </message>
    <message>
        <source>Take name away</source>
        <translation>Quitar nombre</translation>
    </message>
    <message>
        <source>Add another name…</source>
        <translation>Agregar otro nombre…</translation>
    </message>
</context>
<context>
    <name>NewCourtPage</name>
    <message>
        <source>Start our court</source>
        <translation>Crear nuestro tribunal</translation>
    </message>
    <message>
        <source>The court</source>
        <translation>El tribunal</translation>
    </message>
    <message>
        <source>Where it sits decides the paper, the words and the public holidays.</source>
        <translation>Dónde está decide el papel, las palabras y los feriados.</translation>
    </message>
    <message>
        <source>Na&amp;me of the court</source>
        <translation>Nombre &amp;del tribunal</translation>
    </message>
    <message>
        <source>Name of the court</source>
        <translation>Nombre del tribunal</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>P&amp;aís</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>&amp;State or nation</source>
        <translation>&amp;Estado o nación</translation>
    </message>
    <message>
        <source>State or nation</source>
        <translation>Estado o nación</translation>
    </message>
    <message>
        <source>Case numbers</source>
        <translation>Números de caso</translation>
    </message>
    <message>
        <source>YYYY or YY stands for the year, # for the digits of the number.</source>
        <translation>YYYY o YY es el año y cada # una cifra del número.</translation>
    </message>
    <message>
        <source>Case nu&amp;mbers</source>
        <translation>&amp;Números de caso</translation>
    </message>
    <message>
        <source>Case number pattern</source>
        <translation>Modelo del número de caso</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Where and when they usually are. Each court night can differ.</source>
        <translation>Dónde y cuándo suelen ser. Cada noche de tribunal puede ser distinta.</translation>
    </message>
    <message>
        <source>Usual &amp;place</source>
        <translation>L&amp;ugar usual</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Lugar usual</translation>
    </message>
    <message>
        <source>&amp;Rooms, one a line</source>
        <translation>Salas, una p&amp;or línea</translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation>Salas, una por línea</translation>
    </message>
    <message>
        <source>First hearing &amp;starts at</source>
        <translation>La &amp;primera audiencia empieza a las</translation>
    </message>
    <message>
        <source>First hearing starts at</source>
        <translation>La primera audiencia empieza a las</translation>
    </message>
    <message>
        <source>What a jury may decide</source>
        <translation>Qué puede decidir un jurado</translation>
    </message>
    <message>
        <source>A start for juries to choose from. The whole list is in Settings.</source>
        <translation>Un comienzo para que los jurados elijan. La lista entera está en Ajustes.</translation>
    </message>
    <message>
        <source>&amp;Hours of service</source>
        <translation>&amp;Horas de servicio</translation>
    </message>
    <message>
        <source>Fewest hours of service</source>
        <translation>Mínimo de horas de servicio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Most hours of service</source>
        <translation>Máximo de horas de servicio</translation>
    </message>
    <message>
        <source>&amp;Jury duty in the result</source>
        <translation>Servicio de &amp;jurado en el resultado</translation>
    </message>
    <message>
        <source>Jury duty in the result</source>
        <translation>Servicio de jurado en el resultado</translation>
    </message>
    <message>
        <source>N&amp;umber of sittings</source>
        <translation>Número de &amp;sesiones</translation>
    </message>
    <message>
        <source>Number of sittings</source>
        <translation>Número de sesiones</translation>
    </message>
    <message>
        <source>Al&amp;so to choose from</source>
        <translation>Tam&amp;bién para elegir</translation>
    </message>
    <message>
        <source>Also to choose from</source>
        <translation>También para elegir</translation>
    </message>
    <message>
        <source>The folder and its passphrase</source>
        <translation>La carpeta y su frase de acceso</translation>
    </message>
    <message>
        <source>Backups are made by themselves when you close: 7 daily, 4 weekly, 12 monthly.</source>
        <translation>Las copias de seguridad se hacen solas al cerrar: 7 diarias, 4 semanales, 12 mensuales.</translation>
    </message>
    <message>
        <source>Folder for the &amp;court</source>
        <translation>Ca&amp;rpeta del tribunal</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Lo mismo otra &amp;vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Mostrar lo &amp;que se escribe</translation>
    </message>
    <message>
        <source>The next page shows a recovery code, once. Have a printer or a pen ready.</source>
        <translation>La página siguiente muestra un código de recuperación, una sola vez. Tenga lista una impresora o una pluma.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Finish now</source>
        <translation>Ter&amp;minar ahora</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>S&amp;iguiente</translation>
    </message>
    <message>
        <source>Folder for the court</source>
        <translation>Carpeta para el tribunal</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>&amp;Make the court</source>
        <translation>&amp;Crear el tribunal</translation>
    </message>
</context>
<context>
    <name>NewPersonDialog</name>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>A first or a last name is enough. Everything else can follow on the person&apos;s page.</source>
        <translation>Basta un nombre o un apellido. Lo demás puede seguir en la página de la persona.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Ape&amp;llido</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Fecha &amp;de nacimiento</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>S&amp;chool</source>
        <translation>E&amp;scuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>&amp;Strengths and interests</source>
        <translation>F&amp;ortalezas e intereses</translation>
    </message>
    <message>
        <source>Strengths and interests</source>
        <translation>Fortalezas e intereses</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Agregar persona</translation>
    </message>
</context>
<context>
    <name>NewReferralDialog</name>
    <message>
        <source>New referral</source>
        <translation>Nueva remisión</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Joven</translation>
    </message>
    <message>
        <source>Already &amp;known here</source>
        <translation>&amp;Ya conocido aquí</translation>
    </message>
    <message>
        <source>Somebody already known here</source>
        <translation>Alguien ya conocido aquí</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>A&amp;pellido</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>E&amp;scuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Idiom&amp;a</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Agen&amp;cy</source>
        <translation>A&amp;gencia</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Office&amp;r</source>
        <translation>&amp;Oficial</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <source>Agency n&amp;umber</source>
        <translation>Nú&amp;mero de la agencia</translation>
    </message>
    <message>
        <source>Agency number</source>
        <translation>Número de la agencia</translation>
    </message>
    <message>
        <source>&amp;Offense</source>
        <translation>&amp;Infracción</translation>
    </message>
    <message>
        <source>Offense &amp;date</source>
        <translation>F&amp;echa de la infracción</translation>
    </message>
    <message>
        <source>Plac&amp;e</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Toget&amp;her with case</source>
        <translation>&amp;Junto con el caso</translation>
    </message>
    <message>
        <source>Together with case</source>
        <translation>Junto con el caso</translation>
    </message>
    <message>
        <source>What happened (staff only, &amp;jurors never read this)</source>
        <translation>&amp;Qué pasó (solo para el personal; los jurados nunca lo leen)</translation>
    </message>
    <message>
        <source>What happened, for staff</source>
        <translation>Qué pasó, para el personal</translation>
    </message>
    <message>
        <source>&amp;More: victims, deferral, interpreter</source>
        <translation>Más: ví&amp;ctimas, aplazamiento, intérprete</translation>
    </message>
    <message>
        <source>&amp;Victims, and what they claim</source>
        <translation>&amp;Víctimas y lo que reclaman</translation>
    </message>
    <message>
        <source>Deferral begin&amp;s</source>
        <translation>Inicio del apla&amp;zamiento</translation>
    </message>
    <message>
        <source>Deferral ends</source>
        <translation>Fin del aplazamiento</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>I&amp;ntérprete</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Apoyos que necesita</translation>
    </message>
    <message>
        <source>It comes from a school: mark it as not to be passed on</source>
        <translation>Viene de una escuela: marcarlo para que no se transmita</translation>
    </message>
    <message>
        <source>A name or the agency&apos;s number is enough. Everything else can follow.</source>
        <translation>Basta un nombre o el número de la agencia. Lo demás puede seguir después.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take it in</source>
        <translation>&amp;Recibirla</translation>
    </message>
</context>
<context>
    <name>NewSittingDialog</name>
    <message>
        <source>New sitting</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>L&amp;ugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;First hearing at</source>
        <translation>Primera audiencia a &amp;las</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>First hearing at</source>
        <translation>Primera audiencia a las</translation>
    </message>
    <message>
        <source>&amp;Minutes a hearing</source>
        <translation>&amp;Minutos por audiencia</translation>
    </message>
    <message>
        <source>Minutes a hearing</source>
        <translation>Minutos por audiencia</translation>
    </message>
    <message>
        <source>&amp;Rooms, one a line</source>
        <translation>&amp;Salas, una por línea</translation>
    </message>
    <message>
        <source>Rooms, one a line</source>
        <translation>Salas, una por línea</translation>
    </message>
    <message>
        <source>Places for &amp;jury duty</source>
        <translation>Plazas para servicio de &amp;jurado</translation>
    </message>
    <message>
        <source>Places for jury duty</source>
        <translation>Plazas para servicio de jurado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add sitting</source>
        <translation>Agregar sesión</translation>
    </message>
</context>
<context>
    <name>NextStepDialog</name>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Paso siguiente</translation>
    </message>
    <message>
        <source>For the staff alone: it stands on no paper that a family is handed.</source>
        <translation>Solo para el personal: no figura en ningún papel que se entrega a una familia.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A &amp;school told it: not to be passed on</source>
        <translation>Lo dijo una &amp;escuela: no debe transmitirse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>OffDialog</name>
    <message>
        <source>What is put off</source>
        <translation>Lo aplazado</translation>
    </message>
    <message>
        <source>These lines come back by themselves on their day.</source>
        <translation>Estas líneas vuelven solas en su día.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Recuperar</translation>
    </message>
</context>
<context>
    <name>OffensesSection</name>
    <message>
        <source>Offenses</source>
        <translation>Infracciones</translation>
    </message>
    <message>
        <source>New offense</source>
        <translation>Infracción nueva</translation>
    </message>
    <message>
        <source>What a referral chooses from, with the class in your state. Cases keep the words and the class they were taken in with.</source>
        <translation>De aquí elige una remisión, con la clase de su estado. Los casos conservan las palabras y la clase con que entraron.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>In &amp;use; offered where a referral is taken in</source>
        <translation>En &amp;uso; se ofrece al registrar una remisión</translation>
    </message>
</context>
<context>
    <name>OtherNameDialog</name>
    <message>
        <source>Add another name</source>
        <translation>Agregar otro nombre</translation>
    </message>
    <message>
        <source>They are found by it, and texts for jurors are looked through for it. It is printed nowhere.</source>
        <translation>Por él se encuentra a la persona, y se busca en los textos para el jurado. No se imprime en ningún sitio.</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Qué es</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add name</source>
        <translation>Agregar nombre</translation>
    </message>
</context>
<context>
    <name>OwedPage</name>
    <message>
        <source>What is owed</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>A&amp;brir caso</translation>
    </message>
    <message>
        <source>&amp;Log hours…</source>
        <translation>Anotar &amp;horas…</translation>
    </message>
    <message>
        <source>Ne&amp;xt step…</source>
        <translation>&amp;Paso siguiente…</translation>
    </message>
    <message>
        <source>&amp;Sheet of hours…</source>
        <translation>Ho&amp;ja de horas…</translation>
    </message>
    <message>
        <source>Pro&amp;viders</source>
        <translation>&amp;Lugares de servicio</translation>
    </message>
    <message>
        <source>List on pa&amp;per…</source>
        <translation>Lista imp&amp;resa…</translation>
    </message>
</context>
<context>
    <name>OwnFieldsSection</name>
    <message>
        <source>Our own fields</source>
        <translation>Campos propios</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuevo campo</translation>
    </message>
    <message>
        <source>What your court writes down besides: a school counselor, a bus pass, who opens the door. Jurors never see these fields.</source>
        <translation>Lo que su tribunal anota además: un consejero escolar, un pase de autobús, quién abre la puerta. El jurado nunca ve estos campos.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation>Pe&amp;rtenece a</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Who sees it</source>
        <translation>Quién &amp;lo ve</translation>
    </message>
    <message>
        <source>On which &amp;paper</source>
        <translation>En &amp;qué papel</translation>
    </message>
    <message>
        <source>&amp;Choices, one a line</source>
        <translation>&amp;Opciones, una por línea</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>En &amp;uso</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>Who the papers are for</source>
        <translation>Para quién son los papeles</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Tamaño del papel</translation>
    </message>
    <message>
        <source>Pac&amp;ket</source>
        <translation>Pa&amp;quete</translation>
    </message>
    <message>
        <source>&amp;Ballots</source>
        <translation>Papele&amp;tas</translation>
    </message>
    <message>
        <source>Putting the papers together…</source>
        <translation>Juntando los papeles…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir el caso</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Add a victim or witness</source>
        <translation>Agregar víctima o testigo</translation>
    </message>
    <message>
        <source>Already &amp;known here</source>
        <translation>Ya &amp;conocido aquí</translation>
    </message>
    <message>
        <source>Somebody already known here</source>
        <translation>Alguien ya conocido aquí</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Ape&amp;llido</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>or &amp;organization</source>
        <translation>&amp;u organización</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>E&amp;scuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Names are looked for in what jurors read, so that nobody is given away.</source>
        <translation>Los nombres se buscan en lo que leen los jurados, para no revelar a nadie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;gregar</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Choose four or more words, at least 15 characters in all. The recovery code on paper stays good. Backups made until now still open with the old passphrase.</source>
        <translation>Elija cuatro palabras o más, con 15 caracteres en total como mínimo. El código de recuperación en papel sigue valiendo. Las copias hechas hasta ahora se abren con la frase de antes.</translation>
    </message>
    <message>
        <source>&amp;Old passphrase</source>
        <translation>Frase &amp;de acceso anterior</translation>
    </message>
    <message>
        <source>Old passphrase</source>
        <translation>Frase de acceso anterior</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Frase de acceso nueva</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Note a payment</source>
        <translation>Anotar un pago</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Monto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Pagado el</translation>
    </message>
    <message>
        <source>&amp;Receipt: number or kind of paper</source>
        <translation>&amp;Recibo: número o clase de papel</translation>
    </message>
    <message>
        <source>Receipt: number or kind of paper</source>
        <translation>Recibo: número o clase de papel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>What they bring</source>
        <translation>Lo que aporta</translation>
    </message>
    <message>
        <source>&amp;Strengths</source>
        <translation>Fortale&amp;zas</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>I&amp;ntereses</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Speaks (&amp;languages)</source>
        <translation>&amp;Habla (idiomas)</translation>
    </message>
    <message>
        <source>Speaks (languages)</source>
        <translation>Habla (idiomas)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Firs&amp;t name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>L&amp;ast name</source>
        <translation>Apellid&amp;o</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Suffi&amp;x</source>
        <translation>Sufi&amp;jo</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Sufijo</translation>
    </message>
    <message>
        <source>Latin form</source>
        <translation>Forma latina</translation>
    </message>
    <message>
        <source>For a name in other letters: first name, then last name</source>
        <translation>Para un nombre en otras letras: nombre, luego apellido</translation>
    </message>
    <message>
        <source>&amp;Known as</source>
        <translation>Le &amp;dicen</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Le dicen</translation>
    </message>
    <message>
        <source>Pronou&amp;n</source>
        <translation>Prono&amp;mbre</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>Pronombre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Best hour to call</source>
        <translation>Mejor hora para llamar</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>May be spoken to</source>
        <translation>Se puede hablar con</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Li&amp;ves with</source>
        <translation>&amp;Vive con</translation>
    </message>
    <message>
        <source>same words for people of one home</source>
        <translation>las mismas palabras para personas de un hogar</translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation>Vive con</translation>
    </message>
    <message>
        <source>School and needs</source>
        <translation>Escuela y apoyos</translation>
    </message>
    <message>
        <source>S&amp;chool</source>
        <translation>Esc&amp;uela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Full-time student</source>
        <translation>Estudiante a tiempo completo</translation>
    </message>
    <message>
        <source>Language at ho&amp;me</source>
        <translation>Idioma en ca&amp;sa</translation>
    </message>
    <message>
        <source>Language at home</source>
        <translation>Idioma en casa</translation>
    </message>
    <message>
        <source>Interp&amp;reter needed</source>
        <translation>Ne&amp;cesita intérprete</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Necesita intérprete</translation>
    </message>
    <message>
        <source>&amp;What helps them take part</source>
        <translation>&amp;Lo que le ayuda a participar</translation>
    </message>
    <message>
        <source>What helps them take part</source>
        <translation>Lo que le ayuda a participar</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>Cases and roles</source>
        <translation>Casos y funciones</translation>
    </message>
    <message>
        <source>Give a role</source>
        <translation>Dar una función</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Padres o tutores</translation>
    </message>
    <message>
        <source>Add guardian…</source>
        <translation>Agregar padre, madre o tutor…</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Put in the jury pool</source>
        <translation>Poner en la lista de jurados</translation>
    </message>
    <message>
        <source>Oath…</source>
        <translation>Juramento…</translation>
    </message>
    <message>
        <source>Permission…</source>
        <translation>Permiso…</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Time credits</source>
        <translation>Créditos de tiempo</translation>
    </message>
    <message>
        <source>Ties to others</source>
        <translation>Vínculos con otras personas</translation>
    </message>
    <message>
        <source>Add tie…</source>
        <translation>Agregar vínculo…</translation>
    </message>
    <message>
        <source>Consents on file</source>
        <translation>Consentimientos en el expediente</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Retirado…</translation>
    </message>
</context>
<context>
    <name>ProviderDialog</name>
    <message>
        <source>Provider</source>
        <translation>Lugar de servicio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>As&amp;k for</source>
        <translation>&amp;Preguntar por</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;What is done there</source>
        <translation>&amp;Qué se hace allí</translation>
    </message>
    <message>
        <source>Days and &amp;times</source>
        <translation>Días y &amp;horas</translation>
    </message>
    <message>
        <source>&amp;Rules, and what to bring</source>
        <translation>&amp;Reglas, y qué traer</translation>
    </message>
    <message>
        <source>P&amp;laces at once</source>
        <translation>&amp;Lugares a la vez</translation>
    </message>
    <message>
        <source>&amp;Minutes on the way, there and back</source>
        <translation>&amp;Minutos de camino, ida y vuelta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ProviderReportDialog</name>
    <message>
        <source>Service at our providers</source>
        <translation>Servicio en nuestros lugares</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To, that day included</source>
        <translation>&amp;Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>Hours stand in the time in which they were worked, whenever they were entered.</source>
        <translation>Las horas figuran en el tiempo en que se trabajaron, sin importar cuándo se anotaron.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>On &amp;paper…</source>
        <translation>En &amp;papel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Lugares de servicio</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>I&amp;nforme…</translation>
    </message>
    <message>
        <source>&amp;Sheet of hours…</source>
        <translation>Ho&amp;ja de horas…</translation>
    </message>
    <message>
        <source>&amp;New provider…</source>
        <translation>Nuevo l&amp;ugar…</translation>
    </message>
    <message>
        <source>Where young people do service or take a class.</source>
        <translation>Donde las personas jóvenes cumplen servicio o toman una clase.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Dejar de usar</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Volver a usar</translation>
    </message>
    <message>
        <source>Placed there now</source>
        <translation>Asignados allí ahora</translation>
    </message>
    <message>
        <source>&amp;Open case</source>
        <translation>A&amp;brir caso</translation>
    </message>
    <message>
        <source>&amp;Placement slip…</source>
        <translation>&amp;Hoja de asignación…</translation>
    </message>
    <message>
        <source>En&amp;d the placement</source>
        <translation>&amp;Terminar la asignación</translation>
    </message>
</context>
<context>
    <name>PutOffDialog</name>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>&amp;Until, when it comes back</source>
        <translation>&amp;Hasta cuándo; entonces vuelve</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put &amp;off</source>
        <translation>Ap&amp;lazar</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>How a victim is reached</source>
        <translation>Cómo se localiza a una víctima</translation>
    </message>
    <message>
        <source>Letters go to the safe address, where there is one, and never to another. Nobody outside the staff sees it.</source>
        <translation>Las cartas van a la dirección segura, si la hay, y nunca a otra. Nadie fuera del personal la ve.</translation>
    </message>
    <message>
        <source>Safe add&amp;ress</source>
        <translation>Dirección &amp;segura</translation>
    </message>
    <message>
        <source>Safe address</source>
        <translation>Dirección segura</translation>
    </message>
    <message>
        <source>Safe &amp;phone</source>
        <translation>&amp;Teléfono seguro</translation>
    </message>
    <message>
        <source>Safe phone</source>
        <translation>Teléfono seguro</translation>
    </message>
    <message>
        <source>&amp;Who speaks for them, if anybody</source>
        <translation>&amp;Quién habla en su lugar, si alguien</translation>
    </message>
    <message>
        <source>Who speaks for them, if anybody</source>
        <translation>Quién habla en su lugar, si alguien</translation>
    </message>
    <message>
        <source>Own &amp;address</source>
        <translation>&amp;Dirección propia</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Dirección propia</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Te&amp;léfono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>&amp;Open the sitting</source>
        <translation>Abrir &amp;la sesión</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>E&amp;lija</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Use the recovery code</source>
        <translation>Usar el código de recuperación</translation>
    </message>
    <message>
        <source>&amp;Court folder</source>
        <translation>&amp;Carpeta del tribunal</translation>
    </message>
    <message>
        <source>Court folder</source>
        <translation>Carpeta del tribunal</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;Recovery code</source>
        <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Frase &amp;de acceso nueva</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de acceso nueva</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>La misma frase de acceso otra vez</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Open and set the passphrase</source>
        <translation>Abrir y &amp;fijar la frase</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Keep the recovery code</source>
        <translation>Guarde el código de recuperación</translation>
    </message>
    <message>
        <source>This code opens the court when the passphrase is lost. It is shown this once. Print it or write it down, and keep it in the court&apos;s safe.</source>
        <translation>Este código abre el tribunal cuando se pierde la frase de acceso. Se muestra solo esta vez. Imprímalo o anótelo, y guárdelo en la caja fuerte del tribunal.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Look a&amp;t the sheet…</source>
        <translation>&amp;Ver la hoja…</translation>
    </message>
    <message>
        <source>&amp;Save the sheet as PDF…</source>
        <translation>&amp;Guardar la hoja como PDF…</translation>
    </message>
    <message>
        <source>Type the &amp;fifth group from the paper</source>
        <translation>Escriba el &amp;quinto grupo del papel</translation>
    </message>
    <message>
        <source>Fifth group of the code</source>
        <translation>Quinto grupo del código</translation>
    </message>
    <message>
        <source>&amp;Go to the court</source>
        <translation>Ir al &amp;tribunal</translation>
    </message>
</context>
<context>
    <name>RelationDialog</name>
    <message>
        <source>Add tie</source>
        <translation>Agregar vínculo</translation>
    </message>
    <message>
        <source>The draw never seats somebody on the jury of a person they are tied to.</source>
        <translation>El sorteo nunca pone a alguien en el jurado de una persona con quien tiene un vínculo.</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Con quién</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>&amp;How they are tied</source>
        <translation>Qué &amp;vínculo tienen</translation>
    </message>
    <message>
        <source>How they are tied</source>
        <translation>Qué vínculo tienen</translation>
    </message>
    <message>
        <source>Who &amp;told us</source>
        <translation>&amp;Quién nos lo dijo</translation>
    </message>
    <message>
        <source>Who told us</source>
        <translation>Quién nos lo dijo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>Release form</source>
        <translation>Formulario de permiso</translation>
    </message>
    <message>
        <source>Who may be &amp;told</source>
        <translation>A quién se puede &amp;informar</translation>
    </message>
    <message>
        <source>Who may be told</source>
        <translation>A quién se puede informar</translation>
    </message>
    <message>
        <source>&amp;What may be told</source>
        <translation>&amp;Qué se puede decir</translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation>Qué se puede decir</translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation>&amp;Para qué</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Show the form</source>
        <translation>&amp;Mostrar el formulario</translation>
    </message>
</context>
<context>
    <name>RestitutionTab</name>
    <message>
        <source>Claims</source>
        <translation>Reclamos</translation>
    </message>
    <message>
        <source>Ledger on pape&amp;r…</source>
        <translation>Libro en pa&amp;pel…</translation>
    </message>
    <message>
        <source>Clai&amp;m and shares…</source>
        <translation>Re&amp;clamo y partes…</translation>
    </message>
    <message>
        <source>The program notes money and never handles it. A payment counts whenever it comes, also after the due date: the victim is to be paid in full.</source>
        <translation>El programa anota el dinero y nunca lo maneja. Un pago cuenta cuando llegue, también después de la fecha límite: a la víctima se le debe pagar todo.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Waive the share…</source>
        <translation>Eximir de la parte…</translation>
    </message>
    <message>
        <source>Owed again…</source>
        <translation>Se debe de nuevo…</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>The &amp;victim got it…</source>
        <translation>La &amp;víctima lo recibió…</translation>
    </message>
    <message>
        <source>Note a p&amp;ayment…</source>
        <translation>Anotar &amp;un pago…</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is laid out in a new folder. The old folder is left as it is.</source>
        <translation>La copia se pone en una carpeta nueva. La carpeta vieja queda como está.</translation>
    </message>
    <message>
        <source>Backup &amp;file</source>
        <translation>Archivo &amp;de la copia</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>Archivo de la copia</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Ele&amp;gir…</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Carpeta nueva</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>RewardDialog</name>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Hours, in quarters</source>
        <translation>&amp;Horas, en cuartos</translation>
    </message>
    <message>
        <source>Hours, in quarters</source>
        <translation>Horas, en cuartos</translation>
    </message>
    <message>
        <source>How many are &amp;left</source>
        <translation>&amp;Cuántas quedan</translation>
    </message>
    <message>
        <source>How many are left</source>
        <translation>Cuántas quedan</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>RightAttendanceDialog</name>
    <message>
        <source>Correct the attendance</source>
        <translation>Corregir la asistencia</translation>
    </message>
    <message>
        <source>&amp;How they attended</source>
        <translation>&amp;Cómo asistió</translation>
    </message>
    <message>
        <source>How they attended</source>
        <translation>Cómo asistió</translation>
    </message>
    <message>
        <source>C&amp;ame at</source>
        <translation>&amp;Llegó a las</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>&amp;Salió a las</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Salió a las</translation>
    </message>
    <message>
        <source>&amp;Break in minutes</source>
        <translation>&amp;Pausa en minutos</translation>
    </message>
    <message>
        <source>Break in minutes</source>
        <translation>Pausa en minutos</translation>
    </message>
    <message>
        <source>&amp;Reason, in a few words</source>
        <translation>&amp;Motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Eligibility rules</source>
        <translation>Reglas de elegibilidad</translation>
    </message>
    <message>
        <source>Try the rules…</source>
        <translation>Probar las reglas…</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Each referral is looked at by the rules in use. They say whom this court can take, never what a child did.</source>
        <translation>Cada remisión se mira según las reglas en uso. Dicen a quién puede recibir este tribunal, nunca qué hizo un niño.</translation>
    </message>
    <message>
        <source>&amp;Name of the rule</source>
        <translation>&amp;Nombre de la regla</translation>
    </message>
    <message>
        <source>&amp;Looks at</source>
        <translation>&amp;Se fija en</translation>
    </message>
    <message>
        <source>Wh&amp;at follows</source>
        <translation>&amp;Qué sigue</translation>
    </message>
    <message>
        <source>&amp;Youngest age</source>
        <translation>Edad &amp;mínima</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>&amp;Oldest age</source>
        <translation>E&amp;dad máxima</translation>
    </message>
    <message>
        <source>In years, on the day of the offense.</source>
        <translation>En años, el día de la infracción.</translation>
    </message>
    <message>
        <source>&amp;Words, one a line</source>
        <translation>Pa&amp;labras, una por línea</translation>
    </message>
    <message>
        <source>Whole words and phrases. A * at the end matches any ending: weapon* finds weapons.</source>
        <translation>Palabras y frases completas. Un * al final vale por cualquier terminación: weapon* encuentra weapons.</translation>
    </message>
    <message>
        <source>&amp;Classes, one a line</source>
        <translation>Clases, una p&amp;or línea</translation>
    </message>
    <message>
        <source>As the referrer writes them, such as felony.</source>
        <translation>Como las escribe quien remite, por ejemplo felony.</translation>
    </message>
    <message>
        <source>&amp;Places or schools, one a line</source>
        <translation>L&amp;ugares o escuelas, uno por línea</translation>
    </message>
    <message>
        <source>As they stand in the address or in the name of the school: a town, a ZIP code. A * at the end matches any ending.</source>
        <translation>Como están en la dirección o en el nombre de la escuela: una ciudad, un código postal. Un * al final vale para cualquier terminación.</translation>
    </message>
    <message>
        <source>Onl&amp;y from this age on</source>
        <translation>Solo &amp;desde esta edad</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Their age on the day of screening and of the hearing. Texas asks for it from 18 on.</source>
        <translation>Su edad el día de la evaluación y el de la audiencia. Texas lo exige desde los 18 años.</translation>
    </message>
    <message>
        <source>Earl&amp;ier cases</source>
        <translation>&amp;Casos anteriores</translation>
    </message>
    <message>
        <source>Wi&amp;thin years before</source>
        <translation>En los años an&amp;tes</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Cases in this court, counted back from the offense.</source>
        <translation>Casos en este tribunal, contados hacia atrás desde la infracción.</translation>
    </message>
    <message>
        <source>&amp;Reason or source</source>
        <translation>Motivo o &amp;fuente</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>En &amp;uso</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Eliminar la regla</translation>
    </message>
</context>
<context>
    <name>RungDialog</name>
    <message>
        <source>Take a step</source>
        <translation>Dar un paso</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Answer &amp;by, or the day of the review</source>
        <translation>&amp;Responder antes de, o el día de la revisión</translation>
    </message>
    <message>
        <source>&amp;Reason, if it is another step</source>
        <translation>&amp;Motivo, si es otro paso</translation>
    </message>
    <message>
        <source>Reason, if it is another step</source>
        <translation>Motivo, si es otro paso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Take the step</source>
        <translation>&amp;Dar el paso</translation>
    </message>
</context>
<context>
    <name>SanctionsSection</name>
    <message>
        <source>Sanctions</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>New sanction</source>
        <translation>Medida nueva</translation>
    </message>
    <message>
        <source>What a jury may choose from. Outside the guideline the judge’s initials are needed; above the limit nothing can be saved.</source>
        <translation>Lo que un jurado puede elegir. Fuera de la guía se necesitan las iniciales del juez; por encima del límite no se puede guardar nada.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Counted &amp;in</source>
        <translation>&amp;Se cuenta en</translation>
    </message>
    <message>
        <source>&amp;Least</source>
        <translation>&amp;Mínimo</translation>
    </message>
    <message>
        <source>&amp;Most</source>
        <translation>Má&amp;ximo</translation>
    </message>
    <message>
        <source>Limi&amp;t</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>In ste&amp;ps of</source>
        <translation>En pasos &amp;de</translation>
    </message>
    <message>
        <source>Hours as&amp;ked for each, where it is not counted in hours</source>
        <translation>Horas por &amp;cada una, si no se cuenta en horas</translation>
    </message>
    <message>
        <source>Pr&amp;oof that it was done</source>
        <translation>Prueba de &amp;que se hizo</translation>
    </message>
    <message>
        <source>&amp;Reason or source</source>
        <translation>Motivo o &amp;fuente</translation>
    </message>
    <message>
        <source>Needs a topi&amp;c</source>
        <translation>&amp;Necesita un tema</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>En &amp;uso</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule the hearing</source>
        <translation>Fijar la audiencia</translation>
    </message>
    <message>
        <source>&amp;Sitting</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>or a new &amp;day</source>
        <translation>&amp;o un día nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Fijar fecha</translation>
    </message>
</context>
<context>
    <name>SetDueDialog</name>
    <message>
        <source>Set due date</source>
        <translation>Fijar fecha límite</translation>
    </message>
    <message>
        <source>D&amp;ue on</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SetbackDialog</name>
    <message>
        <source>Setback</source>
        <translation>Contratiempo</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;What got in the way</source>
        <translation>&amp;Qué lo impidió</translation>
    </message>
    <message>
        <source>What got in the way</source>
        <translation>Qué lo impidió</translation>
    </message>
    <message>
        <source>&amp;Of what</source>
        <translation>D&amp;e qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet of hours</source>
        <translation>Hoja de horas</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Lugar de servicio</translation>
    </message>
    <message>
        <source>&amp;Day worked, where a line has none of its own</source>
        <translation>&amp;Día trabajado, si la línea no tiene el suyo</translation>
    </message>
    <message>
        <source>Type hours, then Enter. Lines without hours are left out. Lines copied from a spreadsheet (name or case number, date, hours) can be pasted here.</source>
        <translation>Escriba las horas y pulse Entrar. Las líneas sin horas no se toman. Aquí se pueden pegar líneas copiadas de una hoja de cálculo (nombre o número de caso, fecha, horas).</translation>
    </message>
    <message>
        <source>&amp;Another day for this one</source>
        <translation>&amp;Otro día para esta persona</translation>
    </message>
    <message>
        <source>Paste &amp;lines</source>
        <translation>&amp;Pegar líneas</translation>
    </message>
    <message>
        <source>Take this line &amp;out</source>
        <translation>&amp;Quitar esta línea</translation>
    </message>
    <message>
        <source>S&amp;igned by</source>
        <translation>&amp;Firmado por</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save all</source>
        <translation>&amp;Guardar todo</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <source>Oath</source>
        <translation>Juramento</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>Fir&amp;mado por</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Signed &amp;on</source>
        <translation>Fi&amp;rmado el</translation>
    </message>
    <message>
        <source>Signed &amp;here</source>
        <translation>&amp;Firmado aquí</translation>
    </message>
    <message>
        <source>On &amp;paper in the file</source>
        <translation>E&amp;n papel en el expediente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Draw jury…</source>
        <translation>Sortear el jurado…</translation>
    </message>
    <message>
        <source>Packet…</source>
        <translation>Paquete…</translation>
    </message>
    <message>
        <source>Jurors&apos; screen</source>
        <translation>Pantalla del jurado</translation>
    </message>
    <message>
        <source>Record hearing</source>
        <translation>Registrar la audiencia</translation>
    </message>
    <message>
        <source>Parts of the sitting</source>
        <translation>Partes de la sesión</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Lista de casos</translation>
    </message>
    <message>
        <source>Add cases…</source>
        <translation>Agregar casos…</translation>
    </message>
    <message>
        <source>Change places with</source>
        <translation>Cambiar de lugar con</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Abrir el caso</translation>
    </message>
    <message>
        <source>&amp;Key in from paper…</source>
        <translation>Pasar del pape&amp;l…</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Quién preside</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Jurado</translation>
    </message>
    <message>
        <source>Jury pool</source>
        <translation>Lista de jurados</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Viene</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Con excusa</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Places for duty…</source>
        <translation>Plazas para servicio…</translation>
    </message>
    <message>
        <source>Panel for</source>
        <translation>Panel de</translation>
    </message>
    <message>
        <source>Leaves the panel</source>
        <translation>Sale del panel</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Keep, and say why…</source>
        <translation>Conservar y decir por qué…</translation>
    </message>
    <message>
        <source>Roster and numbers</source>
        <translation>Lista y números</translation>
    </message>
    <message>
        <source>Seat b&amp;y hand</source>
        <translation>Dar asiento a &amp;mano</translation>
    </message>
    <message>
        <source>Seat by hand</source>
        <translation>Dar asiento a mano</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Dar asiento</translation>
    </message>
    <message>
        <source>Left out of this panel, and why (staff only)</source>
        <translation>Fuera de este panel, y por qué (solo para el personal)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Sign people in when they come and out when they leave; Enter in a time goes on to the next person. One sitting counts as one duty, however many hearings. When nothing is left to say, close the night.</source>
        <translation>Registre la entrada cuando llegan y la salida cuando se van; Intro en una hora pasa a la persona siguiente. Una sesión cuenta como un servicio, sin importar cuántas audiencias. Cuando no quede nada por decir, cierre la sesión.</translation>
    </message>
    <message>
        <source>Duty cards…</source>
        <translation>Tarjetas de servicio…</translation>
    </message>
    <message>
        <source>Open the night again…</source>
        <translation>Abrir la sesión de nuevo…</translation>
    </message>
    <message>
        <source>Close the night</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Papers are all back</source>
        <translation>Los papeles están todos de vuelta</translation>
    </message>
    <message>
        <source>Came &amp;at</source>
        <translation>&amp;Llegó a las</translation>
    </message>
    <message>
        <source>h:mm AP</source>
        <translation>h:mm AP</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>&amp;Left at</source>
        <translation>&amp;Se fue a las</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Se fue a las</translation>
    </message>
    <message>
        <source>&amp;Break</source>
        <translation>&amp;Descanso</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Break, minutes</source>
        <translation>Descanso, minutos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Registrar entrada</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Registrar salida</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>Marcar como</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
</context>
<context>
    <name>SittingsPage</name>
    <message>
        <source>Sittings</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>New sitting</source>
        <translation>Sesión nueva</translation>
    </message>
</context>
<context>
    <name>SpendDialog</name>
    <message>
        <source>Spend credits</source>
        <translation>Gastar créditos</translation>
    </message>
    <message>
        <source>&amp;Reward</source>
        <translation>&amp;Recompensa</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Spend</source>
        <translation>&amp;Gastar</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Statement</source>
        <translation>Constancia</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In the &amp;language of the family</source>
        <translation>En el &amp;idioma de la familia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
</context>
<context>
    <name>TallyDialog</name>
    <message>
        <source>What led to it</source>
        <translation>Qué llevó a ello</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Año</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Agregar una &amp;nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>A &amp;school told it: not to be passed on</source>
        <translation>Lo dijo una esc&amp;uela: no debe transmitirse</translation>
    </message>
    <message>
        <source>Chan&amp;ge the note…</source>
        <translation>Cambiar &amp;la nota…</translation>
    </message>
    <message>
        <source>Re&amp;move the note</source>
        <translation>&amp;Quitar la nota</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;What is put off…</source>
        <translation>L&amp;o aplazado…</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>Ap&amp;lazar…</translation>
    </message>
    <message>
        <source>Sittings</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Due and late</source>
        <translation>Por vencer y vencido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Papers to collect</source>
        <translation>Papeles por recoger</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Note what was told</source>
        <translation>Anotar lo que se dijo</translation>
    </message>
    <message>
        <source>&amp;Told to</source>
        <translation>&amp;Dicho a</translation>
    </message>
    <message>
        <source>Told to</source>
        <translation>Dicho a</translation>
    </message>
    <message>
        <source>&amp;What was told</source>
        <translation>&amp;Qué se dijo</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>E&amp;l</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotar</translation>
    </message>
</context>
<context>
    <name>TryRulesDialog</name>
    <message>
        <source>Try the rules</source>
        <translation>Probar las reglas</translation>
    </message>
    <message>
        <source>Make somebody up and see what the rules in use say. Nothing is kept.</source>
        <translation>Invente a alguien y vea qué dicen las reglas en uso. No se guarda nada.</translation>
    </message>
    <message>
        <source>A&amp;ge when it happened</source>
        <translation>&amp;Edad cuando ocurrió</translation>
    </message>
    <message>
        <source>Age when it happened</source>
        <translation>Edad cuando ocurrió</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Age &amp;today</source>
        <translation>Edad &amp;hoy</translation>
    </message>
    <message>
        <source>Age today</source>
        <translation>Edad hoy</translation>
    </message>
    <message>
        <source>&amp;Offense</source>
        <translation>&amp;Infracción</translation>
    </message>
    <message>
        <source>Offense</source>
        <translation>Infracción</translation>
    </message>
    <message>
        <source>C&amp;lass of the offense</source>
        <translation>C&amp;lase de la infracción</translation>
    </message>
    <message>
        <source>Class of the offense</source>
        <translation>Clase de la infracción</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>E&amp;scuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>&amp;Earlier cases here</source>
        <translation>Casos &amp;anteriores aquí</translation>
    </message>
    <message>
        <source>Earlier cases here</source>
        <translation>Casos anteriores aquí</translation>
    </message>
    <message>
        <source>Of them, sent &amp;back</source>
        <translation>De ellos, de&amp;vueltos</translation>
    </message>
    <message>
        <source>Of them, sent back</source>
        <translation>De ellos, devueltos</translation>
    </message>
    <message>
        <source>&amp;Full-time student</source>
        <translation>Es&amp;tudiante a tiempo completo</translation>
    </message>
    <message>
        <source>Full-time student</source>
        <translation>Estudiante a tiempo completo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Open the court</source>
        <translation>Abrir el tribunal</translation>
    </message>
    <message>
        <source>&amp;Court folder</source>
        <translation>&amp;Carpeta del tribunal</translation>
    </message>
    <message>
        <source>Court folder</source>
        <translation>Carpeta del tribunal</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Open the court</source>
        <translation>A&amp;brir el tribunal</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Start o&amp;ur court</source>
        <translation>Crear &amp;nuestro tribunal</translation>
    </message>
    <message>
        <source>&amp;Try the sample court</source>
        <translation>Probar el &amp;tribunal de ejemplo</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>&amp;Usar el código de recuperación</translation>
    </message>
    <message>
        <source>Restore a &amp;backup</source>
        <translation>&amp;Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Página &amp;de bienvenida</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. No account and no internet.</source>
        <translation>Todo queda en esta computadora, cifrado. Sin cuenta y sin internet.</translation>
    </message>
</context>
<context>
    <name>VictimStatementDialog</name>
    <message>
        <source>A victim’s statement</source>
        <translation>Declaración de una víctima</translation>
    </message>
    <message>
        <source>As they wrote or said it. The staff alone sees it; jurors read a text of its own, and only once somebody has cleared it.</source>
        <translation>Como la escribió o la dijo. La ve solo el personal; el jurado lee un texto aparte, y solo cuando alguien lo ha autorizado.</translation>
    </message>
    <message>
        <source>S&amp;tatement</source>
        <translation>&amp;Declaración</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Came &amp;on</source>
        <translation>&amp;Llegó el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>VictimsTab</name>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>&amp;Wish…</source>
        <translation>Dese&amp;o…</translation>
    </message>
    <message>
        <source>&amp;Address and phone…</source>
        <translation>Dire&amp;cción y teléfono…</translation>
    </message>
    <message>
        <source>&amp;Letter and form</source>
        <translation>Carta y for&amp;mulario</translation>
    </message>
    <message>
        <source>Letter sen&amp;t…</source>
        <translation>Carta en&amp;viada…</translation>
    </message>
    <message>
        <source>A changed wish is added and the earlier ones stay. What jurors read of a statement is a text of its own.</source>
        <translation>Un deseo cambiado se agrega y los anteriores quedan. Lo que el jurado lee de una declaración es un texto aparte.</translation>
    </message>
    <message>
        <source>Wishes, the newest first</source>
        <translation>Deseos, el más nuevo primero</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>&amp;Statement…</source>
        <translation>Declaració&amp;n…</translation>
    </message>
    <message>
        <source>For &amp;jurors…</source>
        <translation>Para el &amp;jurado…</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Waive the share</source>
        <translation>Eximir de la parte</translation>
    </message>
    <message>
        <source>&amp;Decided by</source>
        <translation>&amp;Decidido por</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Eximir</translation>
    </message>
</context>
<context>
    <name>WayOutTab</name>
    <message>
        <source>What comes next</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>Take a &amp;step…</source>
        <translation>&amp;Dar un paso…</translation>
    </message>
    <message>
        <source>The review was held…</source>
        <translation>Se hizo la revisión…</translation>
    </message>
    <message>
        <source>Sent again: second try…</source>
        <translation>Enviado otra vez: segundo intento…</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Loo&amp;k at the paper</source>
        <translation>&amp;Ver el papel</translation>
    </message>
    <message>
        <source>It went o&amp;ut</source>
        <translation>Ya sal&amp;ió</translation>
    </message>
    <message>
        <source>New arrests while the case is open</source>
        <translation>Nuevos arrestos mientras el caso está abierto</translation>
    </message>
    <message>
        <source>Note a new a&amp;rrest…</source>
        <translation>Anotar &amp;un nuevo arresto…</translation>
    </message>
    <message>
        <source>What became of it…</source>
        <translation>Qué resultó de ello…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Welcome to Youth Court</source>
        <translation>Bienvenido a Youth Court</translation>
    </message>
    <message>
        <source>The clerk’s desk of a youth court: cases, jurors, hearings, and the papers for a court night.</source>
        <translation>El escritorio de la secretaría de un tribunal juvenil: casos, jurados, audiencias y los papeles de una noche de tribunal.</translation>
    </message>
    <message>
        <source>Try the sample court</source>
        <translation>Pruebe el tribunal de ejemplo</translation>
    </message>
    <message>
        <source>A made-up court with sixty cases and a hearing night. Nothing in it is real; do anything you like.</source>
        <translation>Un tribunal inventado con sesenta casos y una noche de audiencias. Nada en él es real; haga lo que quiera.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>P&amp;robarlo</translation>
    </message>
    <message>
        <source>Start our court</source>
        <translation>Crear nuestro tribunal</translation>
    </message>
    <message>
        <source>Five short pages, all with defaults. Everything can be changed later.</source>
        <translation>Cinco páginas cortas, todas con valores propuestos. Todo se puede cambiar después.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>E&amp;mpezar</translation>
    </message>
    <message>
        <source>Open or restore</source>
        <translation>Abrir o restaurar</translation>
    </message>
    <message>
        <source>A court on this computer or on a drive, a backup, or a lost passphrase.</source>
        <translation>Un tribunal en esta computadora o en un disco, una copia de seguridad o una frase de acceso perdida.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Everything stays on this computer, encrypted. No account and no internet.</source>
        <translation>Todo queda en esta computadora, cifrado. Sin cuenta y sin internet.</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>A victim’s wish</source>
        <translation>Deseo de una víctima</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>W&amp;ish, in their words</source>
        <translation>&amp;Deseo, en sus palabras</translation>
    </message>
    <message>
        <source>Wish, in their words</source>
        <translation>Deseo, en sus palabras</translation>
    </message>
    <message>
        <source>They wish &amp;no contact: no letter, no call, no apology</source>
        <translation>No desea &amp;contacto: ni carta, ni llamada, ni disculpa</translation>
    </message>
    <message>
        <source>Wants to &amp;be there</source>
        <translation>Quiere estar &amp;presente</translation>
    </message>
    <message>
        <source>Wants to be there</source>
        <translation>Quiere estar presente</translation>
    </message>
    <message>
        <source>&amp;How they are heard</source>
        <translation>Cómo se le &amp;escucha</translation>
    </message>
    <message>
        <source>How they are heard</source>
        <translation>Cómo se le escucha</translation>
    </message>
    <message>
        <source>Somebody speaks for the&amp;m</source>
        <translation>Alguien &amp;habla en su lugar</translation>
    </message>
    <message>
        <source>Somebody speaks for them</source>
        <translation>Alguien habla en su lugar</translation>
    </message>
    <message>
        <source>Jurors may read the &amp;first name</source>
        <translation>El &amp;jurado puede leer el nombre de pila</translation>
    </message>
    <message>
        <source>Jurors may read the first name</source>
        <translation>El jurado puede leer el nombre de pila</translation>
    </message>
    <message>
        <source>Wants r&amp;estitution</source>
        <translation>Quiere re&amp;stitución</translation>
    </message>
    <message>
        <source>Wants restitution</source>
        <translation>Quiere restitución</translation>
    </message>
    <message>
        <source>Wants a letter of &amp;apology</source>
        <translation>Quiere una car&amp;ta de disculpa</translation>
    </message>
    <message>
        <source>Wants a letter of apology</source>
        <translation>Quiere una carta de disculpa</translation>
    </message>
    <message>
        <source>Wants to be told the &amp;result</source>
        <translation>Quiere saber el &amp;resultado</translation>
    </message>
    <message>
        <source>Wants to be told the result</source>
        <translation>Quiere saber el resultado</translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation>Dic&amp;ho el</translation>
    </message>
    <message>
        <source>Note for the s&amp;taff</source>
        <translation>No&amp;ta para el personal</translation>
    </message>
    <message>
        <source>Note for the staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>WordsSection</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What this court calls things, in English messages, forms and papers. What people typed is never changed; other languages have the program’s own words.</source>
        <translation>Cómo llama este tribunal a las cosas en los mensajes, formularios y papeles en inglés. Lo que alguien escribió no cambia nunca; los otros idiomas tienen las palabras del programa.</translation>
    </message>
    <message>
        <source>&amp;Words of</source>
        <translation>Palabras &amp;de</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation>Palabras de</translation>
    </message>
</context>
</TS>
